import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../ui/EmptyBox';
import { ProblemBox } from '../ui/ProblemBox';

export function Missing() {
  const { t } = useTranslation('ui');
  return (
    <EmptyBox
      kind="nothing"
      title={t('notFoundTitle')}
      hint={t('notFoundHint')}
      action={<Link to="/">{t('homeLink')}</Link>}
    />
  );
}

/** Also shown when a new version replaced a part of the page: loading again fetches it. */
export function RouteProblem({ error }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  return <ProblemBox error={error} what={t('pageFailed')} onRetry={() => location.reload()} />;
}
