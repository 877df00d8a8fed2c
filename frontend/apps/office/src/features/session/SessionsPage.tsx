import { formatMoment } from '@shared/format';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { useRefresh } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { Tag } from '../../ui/tags';
import { endOtherSessions, endSession, type Session, sessionList } from './api';

/** `onLeave` ends this browser's own session too, and so leaves the application. */
export function SessionsPage({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('session');
  const refresh = useRefresh();
  const query = useQuery(sessionList);
  const ending = useMutation({ mutationFn: endSession, onSuccess: refresh });
  const others = useMutation({ mutationFn: endOtherSessions, onSuccess: refresh });
  const everywhere = useMutation({ mutationFn: endOtherSessions, onSuccess: onLeave });
  const error = ending.error ?? others.error ?? everywhere.error;
  const alone = query.data?.items.every((row) => row.current) ?? true;
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={
        <>
          <Button disabled={alone} loading={others.isPending} onClick={() => others.mutate()}>
            {t('endOthers')}
          </Button>
          <Button danger loading={everywhere.isPending} onClick={() => everywhere.mutate()}>
            {t('everywhere')}
          </Button>
        </>
      }
    >
      {error ? <ProblemBox error={error} /> : null}
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns((id) => ending.mutate(id))}
        rowKey={(row) => row.id}
        empty={{ title: t('none') }}
      />
    </Page>
  );
}

function useColumns(onEnd: (id: string) => void): Column<Session>[] {
  const { t, i18n } = useTranslation('session');
  const device = (row: Session) => (row.device === '?' ? t('unknownDevice') : row.device);
  const moment = (at: string) => formatMoment(at, i18n.language);
  return [
    {
      key: 'device',
      title: t('device'),
      wide: true,
      render: (row) => (
        <>
          {device(row)} {row.current ? <Tag tone="calm">{t('current')}</Tag> : null}
        </>
      ),
    },
    { key: 'address', title: t('address'), tight: true, render: (row) => row.address },
    { key: 'since', title: t('since'), tight: true, render: (row) => moment(row.startedAt) },
    { key: 'seen', title: t('seen'), tight: true, render: (row) => moment(row.seenAt) },
    { key: 'until', title: t('until'), tight: true, render: (row) => moment(row.expiresAt) },
    {
      key: 'act',
      title: '',
      tight: true,
      render: (row) =>
        row.current ? null : (
          <Button
            size="small"
            aria-label={t('endNamed', { device: device(row) })}
            onClick={() => onEnd(row.id)}
          >
            {t('end')}
          </Button>
        ),
    },
  ];
}
