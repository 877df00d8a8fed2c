import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { type EmergencyRow, type EmergencySearch, emergencyList } from './api';

interface Props {
  search: EmergencySearch;
  onSearch: (patch: Partial<EmergencySearch>) => void;
}

/** What inspectors told from the scene; the record follows. */
export function EmergenciesPage({ search, onSearch }: Props) {
  const { t } = useTranslation('inspection');
  const query = useQuery(emergencyList(search));
  return (
    <Page
      title={t('emergencies')}
      intro={t('emergenciesIntro')}
      printable
      back={<Link to="/inspections">{t('title')}</Link>}
    >
      <DataTable
        caption={t('emergencies')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('noEmergencies') }}
      />
    </Page>
  );
}

function useColumns(): Column<EmergencyRow>[] {
  const { t, i18n } = useTranslation('inspection');
  return [
    {
      key: 'at',
      tight: true,
      title: t('reportedAt'),
      render: (row) => (
        <Link to="/emergencies/$id" params={{ id: row.id }}>
          {formatMoment(row.reportedAt, i18n.language)}
        </Link>
      ),
    },
    { key: 'school', title: t('school'), render: (row) => row.schoolName },
    { key: 'number', tight: true, title: t('reportNo'), render: (row) => t('reportN', { n: row.number }) },
    { key: 'text', title: t('reportText'), wide: true, render: (row) => row.text },
    { key: 'by', title: t('reportedBy'), render: (row) => row.reportedBy },
  ];
}
