import { formatDate, formatMoment } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { TabRow } from '../../ui/TabRow';
import { Tag } from '../../ui/tags';
import { type HandoverRow, type HandoverSearch, handoverList, waiting } from './api';

export function HandoversPage({ search, onSearch }: Listing<HandoverSearch>) {
  const { t } = useTranslation('handover');
  const query = useQuery(handoverList(search));
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <TabRow
        label={t('state')}
        value={search.open === undefined ? undefined : search.open ? 'open' : 'complete'}
        tabs={[
          { value: undefined, label: t('all') },
          { value: 'open', label: t('open') },
          { value: 'complete', label: t('complete') },
        ]}
        onChange={(value) => onSearch({ open: value === undefined ? undefined : value === 'open' })}
      />
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={{
          count: search.open === undefined ? 0 : 1,
          onClear: () => onSearch({ open: undefined }),
        }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
    </Page>
  );
}

function useColumns(): Column<HandoverRow>[] {
  const { t, i18n } = useTranslation('handover');
  const { today } = useMe();
  const signed = (at?: string) =>
    at ? formatMoment(at, i18n.language) : <Tag tone="warn">{t('unsigned')}</Tag>;
  const complete = (row: HandoverRow) => row.formerSignedAt !== undefined && row.nextSignedAt !== undefined;
  return [
    {
      key: 'school',
      title: t('school'),
      render: (row) => (
        <Link to="/handovers/$id" params={{ id: row.id }}>
          {row.schoolName}
        </Link>
      ),
    },
    {
      key: 'beginsOn',
      tight: true,
      title: t('beginsOn'),
      render: (row) => formatDate(row.beginsOn, i18n.language),
    },
    { key: 'former', tight: true, title: t('former'), render: (row) => row.formerName },
    {
      key: 'formerSigned',
      tight: true,
      title: t('formerSigned'),
      render: (row) => signed(row.formerSignedAt),
    },
    { key: 'next', tight: true, title: t('next'), render: (row) => row.nextName },
    { key: 'nextSigned', tight: true, title: t('nextSigned'), render: (row) => signed(row.nextSignedAt) },
    {
      key: 'waiting',
      tight: true,
      title: t('waiting'),
      render: (row) => (complete(row) ? t('complete') : t('days', { n: waiting(row, today) })),
    },
  ];
}
