import type { Schemas } from '@shared/client';
import { formatDate, formatNames } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { PickSchool } from '../../ui/Pick';
import { Tag } from '../../ui/tags';
import { type InspectionSearch, inspectionList } from './api';

export function InspectionsPage({ search, onSearch }: Listing<InspectionSearch>) {
  const { t } = useTranslation('inspection');
  const { schoolId } = useMe();
  const query = useQuery(inspectionList(search));
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      search={search}
      onSearch={onSearch}
      query={query}
      columns={useColumns()}
      empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      filters={
        <>
          {schoolId ? null : (
            <span className="filter-pick">
              <PickSchool
                label={t('school')}
                value={search.schoolId}
                known={query.data?.items.map((row) => ({ value: row.schoolId, label: row.schoolName }))}
                onChange={(id) => onSearch({ schoolId: id as string | undefined })}
              />
            </span>
          )}
          <DateFilter label={t('from')} value={search.from} onChange={(from) => onSearch({ from })} />
          <DateFilter label={t('until')} value={search.until} onChange={(until) => onSearch({ until })} />
          <ChoiceFilter
            label={t('sort')}
            value={search.sort}
            options={[
              { value: 'NEWEST', label: t('newest') },
              { value: 'OLDEST', label: t('oldest') },
            ]}
            onChange={(sort) => onSearch({ sort })}
          />
        </>
      }
    />
  );
}

function useColumns(): Column<Schemas['InspectionRow']>[] {
  const { t, i18n } = useTranslation('inspection');
  return [
    {
      key: 'day',
      tight: true,
      title: t('visitedOn'),
      render: (row) => (
        <Link to="/inspections/$id" params={{ id: row.id }}>
          {formatDate(row.visitedOn, i18n.language)}
        </Link>
      ),
    },
    { key: 'school', title: t('school'), wide: true, render: (row) => row.schoolName },
    {
      key: 'inspectors',
      title: t('inspectors'),
      render: (row) => formatNames(row.inspectorNames, i18n.language),
    },
    {
      key: 'matters',
      title: t('matters'),
      render: (row) => formatNames(row.matters.map(String), i18n.language),
    },
    { key: 'problems', title: t('problems'), align: 'end', render: (row) => row.problems },
    {
      key: 'state',
      title: t('state'),
      render: (row) => <Tag tone={row.state === 'SUBMITTED' ? 'done' : 'calm'}>{t(row.state)}</Tag>,
    },
  ];
}
