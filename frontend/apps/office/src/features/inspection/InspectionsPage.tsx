import { formatDate, formatNames } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { PickSchool } from '../../ui/Pick';
import { may } from '../../ui/permissions';
import { Tag } from '../../ui/tags';
import { type InspectionRow, type InspectionSearch, inspectionList, occasions, states } from './api';
import { StateTag } from './StateTag';

export function InspectionsPage({ search, onSearch }: Listing<InspectionSearch>) {
  const { t } = useTranslation('inspection');
  const { schoolId } = useMe();
  const can = useCan();
  const query = useQuery(inspectionList(search));
  const review = (
    <>
      {can(may.readAgenda) ? <a href="/api/agenda">{t('agenda')}</a> : null}
      {can(may.readEmergencies) ? <Link to="/emergencies">{t('emergencies')}</Link> : null}
      {can(may.reviewInspections) ? <Link to="/inspections/review">{t('review')}</Link> : null}
    </>
  );
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      actions={review}
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
          <ChoiceFilter
            label={t('state')}
            value={search.state}
            options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
            onChange={(state) => onSearch({ state })}
          />
          <ChoiceFilter
            label={t('occasion')}
            value={search.occasion}
            options={occasions.map((value) => ({ value, label: t(`occasions.${value}`) }))}
            onChange={(occasion) => onSearch({ occasion })}
          />
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

function useColumns(): Column<InspectionRow>[] {
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
      render: (row) => (
        <span className="row">
          <StateTag state={row.state} />
          {row.occasion === 'REGULAR' ? null : <Tag tone="warn">{t(`occasions.${row.occasion}`)}</Tag>}
        </span>
      ),
    },
    {
      key: 'due',
      tight: true,
      title: t('dueOn'),
      render: (row) => formatDate(row.dueOn, i18n.language),
    },
  ];
}
