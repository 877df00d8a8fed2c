import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { roles } from '../../ui/options';
import { Page } from '../../ui/Page';
import { filterCount } from '../../ui/search';
import { type Placement, type PlacementSearch, placementList, placeName } from './api';
import { AddForm, EndForm } from './PlacementForms';

export function PeoplePage({ search, onSearch }: Listing<PlacementSearch>) {
  const { t } = useTranslation(['placement', 'shared']);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Placement>();
  const query = useQuery(placementList(search));
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('placement:add')}
    </Button>
  );
  return (
    <Page title={t('placement:title')} intro={t('placement:intro')} printable actions={add}>
      <Filters>
        <TextFilter label={t('placement:q')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('placement:role')}
          value={search.role}
          options={roles.map((value) => ({ value, label: t(`shared:role.${value}`) }))}
          onChange={(role) => onSearch({ role })}
        />
      </Filters>
      <DataTable
        caption={t('placement:title')}
        query={query}
        columns={useColumns(setEnding)}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(search), onClear: () => onSearch({ q: undefined, role: undefined }) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('placement:emptyTitle'), hint: t('placement:emptyHint'), action: add }}
      />
      {adding ? <AddForm onClose={() => setAdding(false)} /> : null}
      {ending ? <EndForm known={ending} onClose={() => setEnding(undefined)} /> : null}
    </Page>
  );
}

function useColumns(onEnd: (row: Placement) => void): Column<Placement>[] {
  const { t, i18n } = useTranslation(['placement', 'shared', 'ui']);
  const { today } = useMe();
  const day = (date: string) => formatDate(date, i18n.language);
  return [
    { key: 'name', tight: true, title: t('placement:name'), render: (row) => <b>{row.name}</b> },
    { key: 'account', title: t('placement:account'), render: (row) => row.account },
    { key: 'role', title: t('placement:role'), render: (row) => t(`shared:role.${row.role}`) },
    { key: 'place', title: t('placement:place'), render: (row) => <Place row={row} /> },
    {
      key: 'period',
      tight: true,
      title: t('placement:period'),
      render: (row) =>
        row.validUntil
          ? `${day(row.validFrom)} – ${day(row.validUntil)}`
          : t('placement:openEnd', { from: day(row.validFrom) }),
    },
    {
      key: 'actions',
      title: t('ui:actions'),
      render: (row) =>
        !row.validUntil || row.validUntil >= today ? (
          <Button className="no-print" size="small" onClick={() => onEnd(row)}>
            {t('placement:end')}
          </Button>
        ) : null,
    },
  ];
}

function Place({ row }: { row: Placement }) {
  const { t } = useTranslation('placement');
  const name = useQuery(placeName(row));
  if (!row.schoolId && !row.inspectorId) return t('wholeRegion');
  return name.data ?? '…';
}
