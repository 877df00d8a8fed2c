import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardTabs } from '../../ui/BoardTabs';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter, Filters } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { type AssignmentSearch, assignmentList, type Row, roles } from './api';
import { AssignForm, EndForm } from './Forms';

const noFilters = { role: undefined, day: undefined };

/** Who answered, answers and will answer for which school, in every role and on any day. */
export function AssignmentsPage({ search, onSearch }: Listing<AssignmentSearch>) {
  const { t } = useTranslation('assignment');
  const can = useCan();
  const [open, setOpen] = useState<'assign' | Row>();
  const query = useQuery(assignmentList(search));
  const close = () => setOpen(undefined);
  const create = can(may.writeDistricts) ? (
    <Button type="primary" onClick={() => setOpen('assign')}>
      {t('assign')}
    </Button>
  ) : null;
  return (
    <Page title={t('title')} intro={t('intro')} printable actions={create}>
      <BoardTabs />
      <Filters>
        <ChoiceFilter
          label={t('role')}
          value={search.role}
          options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={(role) => onSearch({ role })}
        />
        <DateFilter label={t('onDay')} value={search.day} onChange={(day) => onSearch({ day })} />
      </Filters>
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns(setOpen)}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(search), onClear: () => onSearch(noFilters) }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint'), action: create }}
      />
      {open === 'assign' ? <AssignForm onClose={close} /> : null}
      {open && open !== 'assign' ? <EndForm row={open} onClose={close} /> : null}
    </Page>
  );
}

function useColumns(onEnd: (row: Row) => void): Column<Row>[] {
  const { t, i18n } = useTranslation('assignment');
  const day = (value?: string) => formatDate(value, i18n.language);
  return [
    {
      key: 'school',
      title: t('school'),
      wide: true,
      render: (row) => (
        <Link to="/schools/$id" params={{ id: row.schoolId }}>
          {row.schoolName}
        </Link>
      ),
    },
    {
      key: 'inspector',
      tight: true,
      title: t('inspector'),
      render: (row) => (
        <Link to="/inspectors/$id" params={{ id: row.inspectorId }}>
          {row.inspectorName}
        </Link>
      ),
    },
    { key: 'role', title: t('role'), render: (row) => t(`roles.${row.role}`) },
    { key: 'from', tight: true, title: t('from'), render: (row) => day(row.validFrom) },
    {
      key: 'until',
      tight: true,
      title: t('until'),
      render: (row) => (row.validUntil ? day(row.validUntil) : t('open')),
    },
    {
      key: 'reason',
      title: t('reason'),
      wide: true,
      render: (row) => (
        <span className="row">
          {row.overRatio ? <Tag tone="warn">{t('overRatio')}</Tag> : null}
          {row.reason}
        </span>
      ),
    },
    {
      key: 'end',
      title: '',
      render: (row) =>
        row.actions.includes('END') ? (
          <Button
            size="small"
            type="link"
            className="no-print"
            aria-label={t('endOf', { school: row.schoolName, inspector: row.inspectorName })}
            onClick={() => onEnd(row)}
          >
            {t('end')}
          </Button>
        ) : null,
    },
  ];
}
