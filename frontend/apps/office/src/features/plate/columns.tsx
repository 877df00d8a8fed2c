import { formatDate } from '@shared/format';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import type { PlateRow } from './api';
import { mayMake } from './MakeBar';
import { RowActions } from './RowActions';
import { StandingTag } from './StandingTag';

export interface Choice {
  chosen: ReadonlySet<string>;
  choose: (schoolId: string, on: boolean) => void;
}

export function useColumns(choice: Choice | undefined): Column<PlateRow>[] {
  const { t } = useTranslation('plate');
  const choosing: Column<PlateRow> = {
    key: 'choose',
    title: t('choose'),
    render: (row) =>
      mayMake(row) ? (
        <Checkbox
          aria-label={t('chooseOne', { school: row.schoolName })}
          checked={choice?.chosen.has(row.schoolId)}
          onChange={(event) => choice?.choose(row.schoolId, event.target.checked)}
        />
      ) : null,
  };
  return [
    ...(choice ? [choosing] : []),
    { key: 'school', title: t('school'), wide: true, render: (row) => row.schoolName },
    {
      key: 'inspector',
      tight: true,
      title: t('inspector'),
      render: (row) => row.inspectorName ?? t('nobody'),
    },
    { key: 'standing', title: t('standing'), render: (row) => <Standing row={row} /> },
    {
      key: 'number',
      tight: true,
      title: t('number'),
      render: (row) => (row.plate?.state === 'REMOVED' ? undefined : row.plate?.number),
    },
    { key: 'proof', title: t('proof'), render: (row) => <Proof row={row} /> },
    { key: 'actions', title: t('actions'), render: (row) => <RowActions row={row} /> },
  ];
}

function Standing({ row }: { row: PlateRow }) {
  const { t, i18n } = useTranslation('plate');
  return (
    <>
      <StandingTag standing={row.standing} />
      {row.faults.map((fault) => (
        <div key={fault}>{t(`faults.${fault}`)}</div>
      ))}
      {row.renewBy ? (
        <small className={row.overdue ? 'overdue' : 'quiet'}>
          {t(row.overdue ? 'renewOverdue' : 'renewBy', { day: formatDate(row.renewBy, i18n.language) })}
        </small>
      ) : null}
    </>
  );
}

function Proof({ row: { plate, schoolName } }: { row: PlateRow }) {
  const { t, i18n } = useTranslation('plate');
  if (!plate?.mountedOn || plate.state === 'REMOVED') return null;
  return (
    <>
      {plate.proofId ? (
        <a href={`/api/files/${plate.proofId}`}>
          <img
            className="thumbnail"
            src={`/api/files/${plate.proofId}/thumbnail`}
            alt={t('proofOf', { school: schoolName })}
          />
        </a>
      ) : null}
      <small className="quiet">{t('mountedOn', { day: formatDate(plate.mountedOn, i18n.language) })}</small>
    </>
  );
}
