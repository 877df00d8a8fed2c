import { formatDate } from '@shared/format';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import type { Moved } from './api';

interface Props {
  /** What is about to be saved: another one is previewed anew. */
  about: unknown;
  preview: () => Promise<{ moved: Moved[] }>;
  save: () => Promise<unknown>;
  saveLabel: string;
  onBack: () => void;
  onDone: () => void;
}

/** Which open deadlines would move, before anything is saved. */
export function Confirming({ about, preview, save, saveLabel, onBack, onDone }: Props) {
  const { t } = useTranslation('calendar');
  const refresh = useRefresh();
  const effect = useQuery({
    queryKey: ['calendar-preview', about],
    queryFn: preview,
    retry: false,
    gcTime: 0,
  });
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      refresh();
      onDone();
    },
  });
  return (
    <Drawer
      open
      title={t('previewTitle')}
      size={640}
      onClose={onBack}
      closable={{ 'aria-label': t('back') }}
      footer={
        <div className="row end">
          <Button onClick={onBack}>{t('back')}</Button>
          <Button
            type="primary"
            disabled={!effect.data}
            loading={saving.isPending}
            onClick={() => saving.mutate()}
          >
            {saveLabel}
          </Button>
        </div>
      }
    >
      {saving.error ? <ProblemBox error={saving.error} safe={t('typedSafe')} /> : null}
      <Loaded query={effect} lines={4}>
        {({ moved }) =>
          moved.length === 0 ? (
            <EmptyBox kind="done" title={t('nothingMoves')} />
          ) : (
            <>
              <p>{t('moves', { n: moved.length })}</p>
              <MovedList moved={moved} />
            </>
          )
        }
      </Loaded>
    </Drawer>
  );
}

function MovedList({ moved }: { moved: Moved[] }) {
  const { t, i18n } = useTranslation('calendar');
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <ul className="plain-list">
      {moved.map((one) => (
        <li key={one.id}>
          <Link to="/rectifications/$id" params={{ id: one.id }} target="_blank">
            {one.schoolName}
          </Link>
          <p className="clamp">{one.problem}</p>
          <p className="quiet">{t('fromTo', { from: day(one.dueOn), to: day(one.newDueOn) })}</p>
        </li>
      ))}
    </ul>
  );
}
