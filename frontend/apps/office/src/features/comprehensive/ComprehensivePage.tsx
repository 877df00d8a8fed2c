import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageTabs } from '../../ui/CoverageTabs';
import { districtChoices, inspectorChoices } from '../../ui/choices';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { SheetButton } from '../../ui/SheetButton';
import { filterCount } from '../../ui/search';
import { type Standing, standingList } from './api';
import { RecordForm } from './Forms';
import { History } from './History';
import { StateTag, TermTag } from './StateTags';
import { type ComprehensiveSearch, states, termStates } from './search';

const noFilters = {
  q: undefined,
  districtId: undefined,
  inspectorId: undefined,
  state: undefined,
  term: undefined,
};

export function ComprehensivePage({ search, onSearch }: Listing<ComprehensiveSearch>) {
  const { t } = useTranslation('comprehensive');
  const can = useCan();
  const list = useQuery(standingList(search));
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      printable
      actions={<SheetButton path="/api/comprehensive-sheet" search={search} />}
    >
      {can(may.readPlans) ? <CoverageTabs /> : null}
      <Chosen search={search} onSearch={onSearch} />
      <DataTable
        caption={t('title')}
        query={list}
        columns={useColumns()}
        rowKey={(row) => row.schoolId}
        rowClass={(row) => (row.cycle.state === 'OVERDUE' ? 'late' : undefined)}
        sort={{
          value: search.sort,
          onSort: (sort) => onSearch({ sort: sort as ComprehensiveSearch['sort'] }),
        }}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
    </Page>
  );
}

function Chosen({ search, onSearch }: Listing<ComprehensiveSearch>) {
  const { t } = useTranslation('comprehensive');
  const districts = useQuery(districtChoices);
  const inspectors = useQuery(inspectorChoices);
  return (
    <Filters>
      <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
      <ChoiceFilter
        label={t('district')}
        value={search.districtId}
        options={districts.data ?? []}
        onChange={(districtId) => onSearch({ districtId })}
      />
      <ChoiceFilter
        label={t('inspector')}
        value={search.inspectorId}
        options={inspectors.data ?? []}
        onChange={(inspectorId) => onSearch({ inspectorId })}
      />
      <ChoiceFilter
        label={t('state')}
        value={search.state}
        options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(state) => onSearch({ state })}
      />
      <ChoiceFilter
        label={t('term')}
        value={search.term}
        options={termStates.map((value) => ({ value, label: t(`terms.${value}`) }))}
        onChange={(term) => onSearch({ term })}
      />
    </Filters>
  );
}

function useColumns(): Column<Standing>[] {
  const { t } = useTranslation('comprehensive');
  return [
    {
      key: 'school',
      title: t('school'),
      sort: 'CODE',
      wide: true,
      render: (row) => (
        <>
          <Link to="/schools/$id" params={{ id: row.schoolId }}>
            {row.schoolName}
          </Link>
          <div className="quiet">{row.schoolCode}</div>
        </>
      ),
    },
    { key: 'state', title: t('state'), render: (row) => <StateTag state={row.cycle.state} /> },
    { key: 'last', title: t('last'), render: (row) => <Last row={row} /> },
    { key: 'due', title: t('due'), sort: 'DUE', render: (row) => <Due row={row} /> },
    { key: 'principal', title: t('principal'), sort: 'TERM', render: (row) => <Principal row={row} /> },
    { key: 'act', title: '', render: (row) => <Actions row={row} /> },
  ];
}

function Last({ row: { cycle } }: { row: Standing }) {
  const { t, i18n } = useTranslation('comprehensive');
  return cycle.lastOn ? formatDate(cycle.lastOn, i18n.language) : <span className="quiet">{t('never')}</span>;
}

function Due({ row: { cycle } }: { row: Standing }) {
  const { t, i18n } = useTranslation('comprehensive');
  if (!cycle.dueOn) return <span className="quiet">{t('unknown')}</span>;
  return (
    <>
      {formatDate(cycle.dueOn, i18n.language)}
      {cycle.state === 'MET' && cycle.earliestOn ? (
        <div className="quiet">{t('early', { day: formatDate(cycle.earliestOn, i18n.language) })}</div>
      ) : null}
    </>
  );
}

function Principal({ row: { term } }: { row: Standing }) {
  const { t, i18n } = useTranslation('comprehensive');
  if (!term) return <span className="quiet">{t('noPrincipal')}</span>;
  const from = formatDate(term.from, i18n.language);
  return (
    <>
      <span className="row">
        {term.principal} <TermTag state={term.state} />
      </span>
      <div className="quiet">
        {term.until
          ? t('termOf', { from, until: formatDate(term.until, i18n.language) })
          : t('termFrom', { from })}
      </div>
    </>
  );
}

function Actions({ row }: { row: Standing }) {
  const { t } = useTranslation('comprehensive');
  const can = useCan();
  const [open, setOpen] = useState<'record' | 'history'>();
  const close = () => setOpen(undefined);
  const school = { id: row.schoolId, name: row.schoolName };
  return (
    <span className="row no-print">
      {can(may.writeComprehensive) ? (
        <Button
          size="small"
          aria-label={t('recordOf', { school: row.schoolName })}
          onClick={() => setOpen('record')}
        >
          {t('record')}
        </Button>
      ) : null}
      <Button
        size="small"
        aria-label={t('historyOf', { school: row.schoolName })}
        onClick={() => setOpen('history')}
      >
        {t('history')}
      </Button>
      {open === 'record' ? <RecordForm school={school} onClose={close} /> : null}
      {open === 'history' ? <History school={school} onClose={close} /> : null}
    </span>
  );
}
