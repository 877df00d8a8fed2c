import type { Schemas } from '@shared/client';
import { formatMoment } from '@shared/format';
import { useCan } from '@shared/me';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { type Listing, useRefresh } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { may } from '../../ui/permissions';
import { TabRow } from '../../ui/TabRow';
import { Tag } from '../../ui/tags';
import { type MessageSearch, markAllRead, markRead, messageList } from './api';

type Message = Schemas['NotificationRow'];

export function MessagesPage({ search, onSearch }: Listing<MessageSearch>) {
  const { t } = useTranslation('notification');
  const refresh = useRefresh();
  const query = useQuery(messageList(search));
  const reading = useMutation({ mutationFn: markRead, onSuccess: refresh });
  const readingAll = useMutation({ mutationFn: markAllRead, onSuccess: refresh });
  const error = reading.error ?? readingAll.error;
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={
        <Button loading={readingAll.isPending} onClick={() => readingAll.mutate()}>
          {t('markAll')}
        </Button>
      }
    >
      <TabRow
        label={t('state')}
        value={search.unread ? 'unread' : undefined}
        tabs={[
          { value: undefined, label: t('all') },
          { value: 'unread', label: t('unreadOnly') },
        ]}
        onChange={(tab) => onSearch({ unread: tab ? true : undefined })}
      />
      {error ? <ProblemBox error={error} /> : null}
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns((id) => reading.mutate(id))}
        rowKey={(row) => row.id}
        rowClass={(row) => (row.readAt ? undefined : 'fresh')}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={
          search.unread
            ? { kind: 'done', title: t('unreadDone') }
            : { kind: 'done', title: t('emptyTitle'), hint: t('emptyHint') }
        }
      />
    </Page>
  );
}

function useColumns(onRead: (id: string) => void): Column<Message>[] {
  const { t, i18n } = useTranslation('notification');
  return [
    {
      key: 'state',
      title: t('state'),
      render: (row) => <Tag tone={row.readAt ? 'calm' : 'act'}>{row.readAt ? t('read') : t('unread')}</Tag>,
    },
    {
      key: 'words',
      title: t('words'),
      wide: true,
      render: (row) => <Subject message={row} onOpen={() => row.readAt || onRead(row.id)} />,
    },
    { key: 'school', title: t('school'), render: (row) => row.schoolName },
    { key: 'at', tight: true, title: t('at'), render: (row) => formatMoment(row.createdAt, i18n.language) },
    {
      key: 'act',
      tight: true,
      title: '',
      render: (row) =>
        row.readAt ? null : (
          <Button size="small" onClick={() => onRead(row.id)}>
            {t('markRead')}
          </Button>
        ),
    },
  ];
}

const pages = {
  RECTIFICATION: '/rectifications/$id',
  INSPECTION: '/inspections/$id',
  FINDING: '/findings/$id',
  INSPECTOR: '/inspectors/$id',
  APPOINTMENT: '/appointments/$id',
  HANDOVER: '/handovers/$id',
  PLAN: '/plans/$id',
  EMERGENCY: '/emergencies/$id',
  SCHOOL: '/schools/$id',
} as const;

/** What only the office may open stays a sentence for everybody else. */
const needs: Partial<Record<Message['subjectType'], string>> = {
  INSPECTOR: may.readFiles,
  APPOINTMENT: may.readAppointments,
  HANDOVER: may.readHandovers,
  EMERGENCY: may.readEmergencies,
};

function Subject({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const can = useCan();
  const need = needs[message.subjectType];
  if (need && !can(need)) return <span>{message.words}</span>;
  return (
    <Link to={pages[message.subjectType]} params={{ id: message.subjectId }} onClick={onOpen}>
      {message.words}
    </Link>
  );
}
