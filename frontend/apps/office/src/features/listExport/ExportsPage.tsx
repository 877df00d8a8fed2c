import { DownloadOutlined } from '@ant-design/icons';
import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { type Export, type ExportSearch, exportList } from './api';

/** Which lists left the product, and the way to the same list as it is now. */
export function ExportsPage({ search, onSearch }: Listing<ExportSearch>) {
  const { t } = useTranslation('listExport');
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <DataTable
        caption={t('title')}
        query={useQuery(exportList(search))}
        columns={useColumns()}
        rowKey={(row) => row.id}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
    </Page>
  );
}

function useColumns(): Column<Export>[] {
  const { t, i18n } = useTranslation('listExport');
  return [
    { key: 'name', title: t('name'), tight: true, render: (row) => row.name },
    { key: 'filters', title: t('filters'), wide: true, render: (row) => row.filters },
    { key: 'by', title: t('by'), tight: true, render: (row) => row.takenName },
    { key: 'at', title: t('at'), tight: true, render: (row) => formatMoment(row.takenAt, i18n.language) },
    {
      key: 'again',
      title: t('again'),
      render: (row) => (
        <Button
          className="no-print"
          size="small"
          icon={<DownloadOutlined />}
          href={row.address}
          download
          aria-label={t('againOf', { name: row.name })}
        >
          {t('again')}
        </Button>
      ),
    },
  ];
}
