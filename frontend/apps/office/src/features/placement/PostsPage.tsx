import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { roles } from '../../ui/options';
import { Page } from '../../ui/Page';
import { PeopleTabs } from '../../ui/PeopleTabs';
import { may } from '../../ui/permissions';
import { SecretSlip } from '../../ui/SecretSlip';
import { filterCount } from '../../ui/search';
import { type Issued, type Placement, type PlacementSearch, placementList } from './api';
import { AddForm, EndForm } from './PlacementForms';

export function PostsPage({ search, onSearch }: Listing<PlacementSearch>) {
  const { t } = useTranslation(['placement', 'shared']);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Placement>();
  const [issued, setIssued] = useState<Issued>();
  const query = useQuery(placementList(search));
  const add = useCan()(may.managePlacements) ? (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('placement:add')}
    </Button>
  ) : undefined;
  return (
    <Page title={t('placement:title')} intro={t('placement:intro')} printable actions={add}>
      <PeopleTabs />
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
      {adding ? <AddForm onClose={() => setAdding(false)} onIssued={setIssued} /> : null}
      {ending ? <EndForm known={ending} onClose={() => setEnding(undefined)} /> : null}
      {issued ? (
        <SecretSlip
          name={issued.account.name}
          account={issued.account.account}
          secret={issued.secret}
          validUntil={issued.validUntil}
          onClose={() => setIssued(undefined)}
        />
      ) : null}
    </Page>
  );
}

function useColumns(onEnd: (row: Placement) => void): Column<Placement>[] {
  const { t, i18n } = useTranslation(['placement', 'shared', 'ui']);
  const day = (date: string) => formatDate(date, i18n.language);
  return [
    { key: 'name', tight: true, title: t('placement:name'), render: (row) => <b>{row.name}</b> },
    { key: 'account', title: t('placement:account'), render: (row) => row.account },
    { key: 'role', title: t('placement:role'), render: (row) => t(`shared:role.${row.role}`) },
    { key: 'place', title: t('placement:place'), render: (row) => place(row, t('placement:wholeRegion')) },
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
        row.actions.includes('END') ? (
          <Button className="no-print" size="small" onClick={() => onEnd(row)}>
            {t('placement:end')}
          </Button>
        ) : null,
    },
  ];
}

/** Whoever may not see the school or the register is not told its name either. */
function place({ schoolId, inspectorId, placeName }: Placement, wholeRegion: string): string {
  return schoolId || inspectorId ? (placeName ?? '—') : wholeRegion;
}
