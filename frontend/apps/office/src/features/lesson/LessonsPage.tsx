import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { PickSchool } from '../../ui/Pick';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { type LessonRow, type LessonSearch, lessonList } from './api';

const noFilters = { q: undefined, schoolId: undefined, from: undefined, until: undefined };

export function LessonsPage({ search, onSearch }: Listing<LessonSearch>) {
  const { t } = useTranslation('lesson');
  const query = useQuery(lessonList(search));
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <Filters>
        <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
        <span className="filter-pick">
          <PickSchool
            label={t('school')}
            value={search.schoolId}
            known={query.data?.items.map((row) => ({ value: row.schoolId, label: row.schoolName }))}
            onChange={(id) => onSearch({ schoolId: id as string | undefined })}
          />
        </span>
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
      </Filters>
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
    </Page>
  );
}

function useColumns(): Column<LessonRow>[] {
  const { t, i18n } = useTranslation('lesson');
  return [
    {
      key: 'day',
      tight: true,
      title: t('observedOn'),
      render: (row) => (
        <Link to="/lessons/$id" params={{ id: row.id }}>
          {formatDate(row.observedOn, i18n.language)}
        </Link>
      ),
    },
    { key: 'school', title: t('school'), wide: true, render: (row) => row.schoolName },
    { key: 'class', title: t('className'), render: (row) => row.className },
    { key: 'course', title: t('course'), render: (row) => row.course },
    { key: 'teacher', title: t('teacher'), render: (row) => row.teacher },
    { key: 'stars', tight: true, title: t('stars'), render: (row) => t('starsOf', { n: row.stars }) },
    {
      key: 'by',
      title: t('observedBy'),
      render: (row) => (
        <span className="row">
          {row.observedBy}
          {row.corrected ? <Tag tone="warn">{t('corrected')}</Tag> : null}
        </span>
      ),
    },
  ];
}
