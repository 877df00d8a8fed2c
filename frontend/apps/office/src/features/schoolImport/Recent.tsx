import type { Schemas } from '@shared/client';
import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Tag } from '../../ui/tags';
import { type ImportKind, importList } from './api';

interface Props {
  kind: ImportKind;
  cursor: string | undefined;
  onCursor: (cursor: string | undefined) => void;
}

const tones = { CHECKED: 'act', COMMITTED: 'done', UNDONE: 'calm' } as const;

/** What was uploaded before, so that a batch can be found again and taken back. */
export function Recent({ kind, ...paging }: Props) {
  const { t } = useTranslation('schoolImport');
  const query = useQuery(importList(kind, paging.cursor));
  return (
    <section>
      <h2>{t('recent')}</h2>
      <DataTable
        caption={t('recent')}
        query={query}
        columns={useColumns()}
        rowKey={(row) => row.id}
        paging={paging}
        empty={{ title: t('recentEmpty') }}
      />
    </section>
  );
}

function useColumns(): Column<Schemas['SchoolImportListRow']>[] {
  const { t, i18n } = useTranslation('schoolImport');
  return [
    {
      key: 'file',
      title: t('file'),
      wide: true,
      render: (row) => (
        <Link to="/schools/import/$id" params={{ id: row.id }}>
          {row.fileName}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('stateLabel'),
      render: (row) => <Tag tone={tones[row.state]}>{t(`state.${row.state}`)}</Tag>,
    },
    { key: 'added', title: t('ADDED'), align: 'end', render: (row) => row.added.toLocaleString() },
    { key: 'changed', title: t('CHANGED'), align: 'end', render: (row) => row.changed.toLocaleString() },
    { key: 'wrong', title: t('WRONG'), align: 'end', render: (row) => row.wrong.toLocaleString() },
    {
      key: 'at',
      title: t('uploadedAt'),
      tight: true,
      render: (row) => formatMoment(row.createdAt, i18n.language),
    },
  ];
}
