import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { districtVersions } from './api';

type Row = Schemas['DistrictVersion'];

interface Props {
  id: string;
  day: string | undefined;
  onDay: (day: string) => void;
}

/** What the district was, change by change; each version can be looked at whole. */
export function Versions({ id, day, onDay }: Props) {
  const { t, i18n } = useTranslation('district');
  const query = useQuery(districtVersions(id));
  const date = (value?: string) => formatDate(value, i18n.language);
  const columns: Column<Row>[] = [
    { key: 'from', tight: true, title: t('versionFrom'), render: (row) => date(row.validFrom) },
    {
      key: 'until',
      tight: true,
      title: t('versionUntil'),
      render: (row) => (row.validUntil ? date(row.validUntil) : t('now')),
    },
    { key: 'schools', align: 'end', title: t('schoolCount'), render: (row) => row.schools },
    {
      key: 'change',
      title: t('schoolChange'),
      render: (row) => t('schoolChangeOf', { joined: row.joined, left: row.left }),
    },
    { key: 'inspectors', align: 'end', title: t('inspectorCount'), render: (row) => row.inspectors },
    { key: 'leader', title: t('leader'), render: (row) => row.leaderName ?? t('noLeader') },
    {
      key: 'look',
      title: '',
      render: (row) => (
        <Button
          size="small"
          type="link"
          className="no-print"
          disabled={day === row.validFrom}
          aria-label={t('lookAtOf', { day: date(row.validFrom) })}
          onClick={() => onDay(row.validFrom)}
        >
          {t('lookAt')}
        </Button>
      ),
    },
  ];
  return (
    <section className="card">
      <h2>{t('versions')}</h2>
      <DataTable
        caption={t('versions')}
        query={query}
        columns={columns}
        rowKey={(row) => row.validFrom}
        empty={{ title: t('noVersions') }}
      />
    </section>
  );
}
