import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CoverageTabs } from '../../ui/CoverageTabs';
import { districtChoices, inspectorChoices } from '../../ui/choices';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { SheetButton } from '../../ui/SheetButton';
import { filterCount } from '../../ui/search';
import { type CoverageSearch, coverageList, coverageSummary, duties, type Row, states } from './api';
import { Heat, Legend } from './Heat';
import { Next } from './Next';
import { SummaryCard } from './SummaryCard';

const noFilters = {
  year: undefined,
  districtId: undefined,
  inspectorId: undefined,
  q: undefined,
  duty: undefined,
  state: undefined,
  open: undefined,
};

export function CoveragePage({ search, onSearch }: Listing<CoverageSearch>) {
  const { t } = useTranslation('coverage');
  const can = useCan();
  const list = useQuery(coverageList(search));
  const summary = useQuery(coverageSummary(search));
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      printable
      actions={<SheetButton path="/api/coverage-sheet" search={search} />}
    >
      {can(may.readPlans) ? <CoverageTabs /> : null}
      <Loaded query={summary} lines={4}>
        {(known) => <SummaryCard summary={known} search={search} />}
      </Loaded>
      <Chosen search={search} onSearch={onSearch} />
      <DataTable
        caption={t('title')}
        query={list}
        columns={useColumns(list.data?.items ?? [])}
        rowKey={(row) => row.schoolId}
        rowClass={(row) => (row.next?.state === 'URGENT' ? 'late' : undefined)}
        sort={{ value: search.sort, onSort: (sort) => onSearch({ sort: sort as CoverageSearch['sort'] }) }}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
      <Legend />
    </Page>
  );
}

function Chosen({ search, onSearch }: Listing<CoverageSearch>) {
  const { t } = useTranslation('coverage');
  const { today } = useMe();
  const districts = useQuery(districtChoices);
  const inspectors = useQuery(inspectorChoices);
  const now = Number(today.slice(0, 4));
  const years = [now + 1, now, now - 1, now - 2].map(String);
  return (
    <Filters>
      <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
      <ChoiceFilter
        label={t('year')}
        value={search.year?.toString()}
        options={years.map((value) => ({ value, label: t('yearOf', { year: value }) }))}
        onChange={(year) => onSearch({ year: year ? Number(year) : undefined })}
      />
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
        label={t('duty')}
        value={search.duty}
        options={duties.map((value) => ({ value, label: t(`duties.${value}`) }))}
        onChange={(duty) => onSearch({ duty })}
      />
      <ChoiceFilter
        label={t('state')}
        value={search.state}
        options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(state) => onSearch({ state })}
      />
      <ChoiceFilter
        label={t('gaps')}
        value={search.open ? 'open' : undefined}
        options={[{ value: 'open', label: t('onlyOpen') }]}
        onChange={(open) => onSearch({ open: open ? true : undefined })}
      />
    </Filters>
  );
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Months in which nobody is owed anything take no room. */
const shownMonths = (rows: Row[]) => {
  const owed = new Set(rows.flatMap(({ months }) => months.map(({ month }) => month)));
  return owed.size > 0 ? allMonths.filter((month) => owed.has(month)) : allMonths;
};

function useColumns(rows: Row[]): Column<Row>[] {
  const { t } = useTranslation('coverage');
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
          <div className="quiet">
            {[row.districtName, row.inspectorName].filter(Boolean).join(' · ') || t('nobody')}
          </div>
        </>
      ),
    },
    { key: 'next', title: t('next'), sort: 'DUE', render: (row) => <Next row={row} /> },
    {
      key: 'visits',
      align: 'end',
      title: t('visits'),
      render: (row) => (
        <Link to="/inspections" search={{ schoolId: row.schoolId, state: 'SUBMITTED' }}>
          {row.visits}
        </Link>
      ),
    },
    ...shownMonths(rows).map(
      (month): Column<Row> => ({
        key: `month${month}`,
        tight: true,
        title: t('period.MONTH', { n: month }),
        render: (row) => <Cell row={row} month={month} />,
      }),
    ),
    {
      key: 'matters',
      tight: true,
      title: t('mattersLeft'),
      render: (row) => (row.mattersLeft.length > 0 ? row.mattersLeft.join('、') : t('mattersAll')),
    },
  ];
}

function Cell({ row, month }: { row: Row; month: number }) {
  const { t } = useTranslation('coverage');
  const cell = row.months.find((one) => one.month === month);
  if (!cell) {
    return (
      <span className="quiet" title={t('noDuty')}>
        –
      </span>
    );
  }
  const { due, done, planned, state } = cell;
  return <Heat state={state} title={t('cell', { state: t(`states.${state}`), due, done, planned })} />;
}
