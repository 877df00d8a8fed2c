import { DownloadOutlined, SafetyOutlined } from '@ant-design/icons';
import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, DateFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { filterCount } from '../../ui/search';
import { type AuditRow, type AuditSearch, auditList, exportAddress, results } from './api';
import { RecordDrawer } from './RecordDrawer';
import { VerifyDrawer } from './VerifyDrawer';

const none = {
  account: undefined,
  operation: undefined,
  object: undefined,
  result: undefined,
  from: undefined,
  until: undefined,
  q: undefined,
};

export function AuditPage({ search, onSearch }: Listing<AuditSearch>) {
  const { t } = useTranslation('audit');
  const [verifying, setVerifying] = useState(false);
  const { record, cursor, ...filters } = search;
  const query = useQuery(auditList(search));
  const actions = (
    <>
      <Button icon={<DownloadOutlined />} href={exportAddress(search)} download>
        {t('export')}
      </Button>
      <Button type="primary" icon={<SafetyOutlined />} onClick={() => setVerifying(true)}>
        {t('verify')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')} intro={t('intro')} printable actions={actions}>
      <AuditFilters search={search} onSearch={onSearch} />
      {search.q ? <p className="quiet">{t('qHint')}</p> : null}
      <DataTable
        caption={t('title')}
        query={query}
        columns={useColumns((row) => onSearch({ record: row.id, cursor }))}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(filters), onClear: () => onSearch(none) }}
        paging={{ cursor, onCursor: (next) => onSearch({ cursor: next }) }}
        empty={{ title: t('emptyTitle'), hint: t('emptyHint') }}
      />
      {record ? <RecordDrawer id={record} onClose={() => onSearch({ record: undefined, cursor })} /> : null}
      {verifying ? <VerifyDrawer onClose={() => setVerifying(false)} /> : null}
    </Page>
  );
}

function AuditFilters({ search, onSearch }: Listing<AuditSearch>) {
  const { t } = useTranslation('audit');
  return (
    <Filters>
      <TextFilter
        label={t('account')}
        value={search.account}
        onChange={(account) => onSearch({ account: account?.toLowerCase() })}
      />
      <TextFilter
        label={t('operation')}
        value={search.operation}
        onChange={(operation) => onSearch({ operation })}
      />
      <TextFilter label={t('object')} value={search.object} onChange={(object) => onSearch({ object })} />
      <ChoiceFilter
        label={t('result')}
        value={search.result}
        options={results.map((value) => ({ value, label: t(`results.${value}`) }))}
        onChange={(result) => onSearch({ result })}
      />
      <DateFilter label={t('from')} value={search.from} onChange={(from) => onSearch({ from })} />
      <DateFilter label={t('until')} value={search.until} onChange={(until) => onSearch({ until })} />
      <TextFilter label={t('q')} value={search.q} onChange={(q) => onSearch({ q })} />
    </Filters>
  );
}

function useColumns(onOpen: (row: AuditRow) => void): Column<AuditRow>[] {
  const { t, i18n } = useTranslation(['audit', 'shared', 'ui']);
  return [
    {
      key: 'at',
      tight: true,
      title: t('audit:at'),
      render: (row) => formatMoment(row.at, i18n.language),
    },
    {
      key: 'who',
      title: t('audit:who'),
      render: (row) => (
        <>
          <b>{row.account === 'system' ? t('audit:system') : row.name}</b> {row.account}
        </>
      ),
    },
    {
      key: 'role',
      title: t('audit:role'),
      render: (row) => (row.role ? t(`shared:role.${row.role}`) : null),
    },
    { key: 'what', title: t('audit:what'), render: (row) => row.operationWords },
    {
      key: 'result',
      tight: true,
      title: t('audit:result'),
      render: (row) => t(`audit:results.${row.result}`),
    },
    { key: 'address', tight: true, title: t('audit:address'), render: (row) => row.address },
    {
      key: 'actions',
      title: t('ui:actions'),
      render: (row) => (
        <Button className="no-print" size="small" onClick={() => onOpen(row)}>
          {t('audit:open')}
        </Button>
      ),
    },
  ];
}
