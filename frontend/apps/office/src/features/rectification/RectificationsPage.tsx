import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { grades, rectificationStates } from '../../ui/options';
import { Page } from '../../ui/Page';
import { PickSchool } from '../../ui/Pick';
import { filterCount } from '../../ui/search';
import { TabRow } from '../../ui/TabRow';
import { DueTag, GradeTag, RectificationStateTag } from '../../ui/tags';
import { type RectificationSearch, rectificationList } from './api';

const noFilters = {
  state: undefined,
  open: undefined,
  overdue: undefined,
  schoolId: undefined,
  grade: undefined,
};

export function RectificationsPage({ search, onSearch }: Listing<RectificationSearch>) {
  const { t } = useTranslation(['rectification', 'shared']);
  const { schoolId } = useMe();
  const query = useQuery(rectificationList(search));
  const tab = search.state ?? (search.open ? 'OPEN' : undefined);
  return (
    <Page title={t('rectification:title')} intro={t('rectification:intro')} printable>
      <TabRow<Schemas['RectificationState'] | 'OPEN'>
        label={t('rectification:state')}
        value={tab}
        onChange={(next) =>
          onSearch(next === 'OPEN' ? { state: undefined, open: true } : { state: next, open: undefined })
        }
        tabs={[
          { value: undefined, label: t('rectification:all') },
          { value: 'OPEN', label: t('rectification:open') },
          ...rectificationStates.map((value) => ({ value, label: t(`rectification:${value}`) })),
        ]}
      />
      <Filters>
        {schoolId ? null : (
          <span className="filter-pick">
            <PickSchool
              label={t('rectification:school')}
              value={search.schoolId}
              known={query.data?.items.map((row) => ({ value: row.schoolId, label: row.schoolName }))}
              onChange={(id) => onSearch({ schoolId: id as string | undefined })}
            />
          </span>
        )}
        <ChoiceFilter
          label={t('rectification:grade')}
          value={search.grade}
          options={grades.map((value) => ({ value, label: t(`shared:grade.${value}`) }))}
          onChange={(grade) => onSearch({ grade })}
        />
        <ChoiceFilter
          label={t('rectification:sort')}
          value={search.sort}
          options={[
            { value: 'DUE', label: t('rectification:sortDue') },
            { value: 'NEWEST', label: t('rectification:sortNewest') },
          ]}
          onChange={(sort) => onSearch({ sort })}
        />
        <Checkbox
          checked={search.overdue ?? false}
          onChange={(event) => onSearch({ overdue: event.target.checked || undefined })}
        >
          {t('rectification:overdueOnly')}
        </Checkbox>
      </Filters>
      <DataTable
        caption={t('rectification:title')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        rowClass={(row) => (row.overdue ? 'late' : undefined)}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ kind: 'done', title: t('rectification:emptyTitle'), hint: t('rectification:emptyHint') }}
      />
    </Page>
  );
}

function useColumns(): Column<Schemas['RectificationRow']>[] {
  const { t, i18n } = useTranslation('rectification');
  return [
    {
      key: 'due',
      tight: true,
      title: t('due'),
      render: (row) => (
        <>
          <DueTag daysLeft={row.daysLeft} state={row.state} />
          <div className="quiet">{formatDate(row.dueOn, i18n.language)}</div>
        </>
      ),
    },
    { key: 'school', title: t('school'), render: (row) => row.schoolName },
    {
      key: 'problem',
      title: t('problem'),
      wide: true,
      render: (row) => (
        <Link to="/rectifications/$id" params={{ id: row.id }}>
          {row.problem}
        </Link>
      ),
    },
    { key: 'grade', title: t('grade'), render: (row) => <GradeTag grade={row.grade} /> },
    { key: 'state', title: t('state'), render: (row) => <RectificationStateTag state={row.state} /> },
    {
      key: 'round',
      tight: true,
      title: t('round'),
      render: (row) => (row.round > 0 ? t('roundNumber', { n: row.round }) : null),
    },
    {
      key: 'issued',
      tight: true,
      title: t('issuedOn'),
      render: (row) => formatDate(row.issuedOn, i18n.language),
    },
  ];
}
