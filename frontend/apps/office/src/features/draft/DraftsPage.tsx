import type { Schemas } from '@shared/client';
import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { BoardTabs } from '../../ui/BoardTabs';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { filterCount } from '../../ui/search';
import { type DraftSearch, draftList, states } from './api';
import { Proposal } from './Proposal';
import { StateTag } from './StateTag';

type Row = Schemas['DraftRow'];

export function DraftsPage({ search, onSearch }: Listing<DraftSearch>) {
  const { t } = useTranslation('draft');
  const query = useQuery(draftList(search));
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <BoardTabs />
      <Proposal />
      <Filters>
        <ChoiceFilter
          label={t('state')}
          value={search.state}
          options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
          onChange={(state) => onSearch({ state })}
        />
      </Filters>
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(search), onClear: () => onSearch({ state: undefined }) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{
          title: t('emptyTitle'),
          hint: t('emptyHint'),
          action: (
            <Link to="/board">
              <Button tabIndex={-1}>{t('toBoard')}</Button>
            </Link>
          ),
        }}
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation('draft');
  return [
    {
      key: 'title',
      title: t('name'),
      wide: true,
      render: (row) => (
        <Link to="/board/drafts/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    { key: 'state', title: t('state'), render: (row) => <StateTag state={row.state} /> },
    { key: 'origin', title: t('origin'), render: (row) => t(`origins.${row.origin}`) },
    { key: 'moves', title: t('moveCount'), align: 'end', render: (row) => row.moves },
    {
      key: 'effectiveOn',
      tight: true,
      title: t('effectiveOn'),
      render: (row) => formatDate(row.effectiveOn, i18n.language),
    },
    {
      key: 'created',
      title: t('created'),
      render: (row) => `${row.createdName} ${formatMoment(row.createdAt, i18n.language)}`,
    },
    { key: 'decided', title: t('decided'), render: (row) => row.decidedName },
  ];
}
