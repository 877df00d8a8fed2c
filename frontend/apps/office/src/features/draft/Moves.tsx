import type { Schemas } from '@shared/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Tag } from '../../ui/tags';
import type { Draft } from './api';

type Row = Schemas['DraftMoveView'];

/** Every move with its reason; those that stand in the way are marked. */
export function Moves({ view }: { view: Draft }) {
  const { t } = useTranslation('draft');
  return (
    <section className="card">
      <h2>
        {t('moves')} {view.moves.length}
      </h2>
      <DataTable
        caption={t('moves')}
        query={{ data: { items: view.moves }, error: null, refetch: () => undefined }}
        columns={useColumns(new Set((view.trial?.conflicts ?? []).map((one) => one.schoolId)))}
        rowKey={(row) => row.schoolId}
        empty={{ title: t('noMoves') }}
      />
    </section>
  );
}

function useColumns(barred: ReadonlySet<string | undefined>): Column<Row>[] {
  const { t } = useTranslation('draft');
  return [
    {
      key: 'school',
      title: t('school'),
      wide: true,
      render: (row) => (
        <span className="row">
          <Link to="/schools/$id" params={{ id: row.schoolId }}>
            {row.schoolName}
          </Link>
          {barred.has(row.schoolId) ? <Tag tone="bad">{t('barred')}</Tag> : null}
        </span>
      ),
    },
    { key: 'from', title: t('from'), render: (row) => row.fromName ?? t('nobody') },
    { key: 'to', title: t('to'), render: (row) => row.toName ?? t('nobody') },
    {
      key: 'why',
      title: t('why'),
      wide: true,
      render: (row) => [row.reason, ...row.causes].filter(Boolean).join(' '),
    },
  ];
}
