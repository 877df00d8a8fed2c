import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words';
import { Icon } from './icons';

interface Props {
  title: string;
  /** Where "back" leads when this page was opened first. Absent on the pages of the tab bar. */
  back?: string;
  right?: ReactNode;
}

export function AppBar({ title, back, right }: Props) {
  const { t } = useWords('field');
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  useEffect(() => {
    document.title = `${title} · ${t('app')}`;
  }, [title, t]);
  const goBack = () => {
    if (canGoBack) router.history.back();
    else void navigate({ to: back });
  };
  return (
    <header className="app-bar">
      {back ? (
        <button type="button" className="icon-button" aria-label={t('back')} onClick={goBack}>
          <Icon name="back" />
        </button>
      ) : null}
      <h1>{title}</h1>
      {right}
    </header>
  );
}
