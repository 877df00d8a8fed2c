import type { Schemas } from '@shared/client';
import { Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Filters, TextFilter } from '../../ui/Filters';
import type { LeftOut, Pool, PoolRow } from './api';

interface Props {
  pool: Pool;
  left?: LeftOut;
  onLeft?: (left: LeftOut) => void;
}

type Numbered = PoolRow & { number: number };

const parts: Schemas['PoolPart'][] = ['SCHOOL', 'INSPECTOR', 'LOT'];

/** Who can be drawn and who not; the numbers are those of the public list. */
export function PoolTables({ pool, left, onLeft }: Props) {
  const { t } = useTranslation('draw');
  const [q, setQ] = useState<string>();
  const numbered = pool.rows.map((row, index) => ({ ...row, number: index + 1 }));
  const found = numbered.filter((row) => !q || row.name.includes(q) || row.ref.includes(q));
  return (
    <>
      <Filters>
        <TextFilter label={t('search')} value={q} onChange={setQ} />
      </Filters>
      {parts.map((part) => {
        const all = pool.rows.filter((row) => row.part === part);
        return all.length > 0 ? (
          <PartTable
            key={part}
            part={part}
            all={all}
            rows={found.filter((row) => row.part === part)}
            pool={pool}
            left={left}
            onLeft={onLeft}
          />
        ) : null;
      })}
    </>
  );
}

interface PartProps extends Props {
  part: Schemas['PoolPart'];
  all: PoolRow[];
  rows: Numbered[];
}

function PartTable({ part, all, rows, pool, left, onLeft }: PartProps) {
  const { t } = useTranslation('draw');
  const apart = useApart(pool);
  const out = all.filter((row) => row.exclusions.length > 0 || (row.id && left?.[row.id] !== undefined));
  return (
    <section className="card">
      <h2>{t(`parts.${part}`, { all: all.length, left: all.length - out.length })}</h2>
      <div className="table-frame">
        <table className="data">
          <caption className="sr-only">
            {t(`parts.${part}`, { all: all.length, left: all.length - out.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('rowName')}</th>
              <th scope="col">{t('rowStanding')}</th>
              {part === 'LOT' ? null : <th scope="col">{t('rowApart')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.number}>
                <td data-label={t('row')}>{row.number}</td>
                <td data-label={t('rowName')}>
                  {row.name} {part === 'LOT' ? null : <small className="quiet">{row.ref}</small>}
                </td>
                <td data-label={t('rowStanding')}>
                  <Standing row={row} left={left} onLeft={onLeft} />
                </td>
                {part === 'LOT' ? null : (
                  <td data-label={t('rowApart')}>
                    {(apart.get(row.number) ?? []).map((words) => (
                      <div key={words}>{words}</div>
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function useApart(pool: Pool): Map<number, string[]> {
  const { t } = useTranslation('draw');
  return useMemo(() => {
    const apart = new Map<number, string[]>();
    const note = (row: number, other: number, reason: Schemas['PairReason']) => {
      const name = pool.rows[other - 1]?.name ?? '';
      apart.set(row, [...(apart.get(row) ?? []), t(`pairs.${reason}`, { name })]);
    };
    for (const { school, inspector, reason } of pool.pairs) {
      note(school, inspector, reason);
      note(inspector, school, reason);
    }
    return apart;
  }, [pool, t]);
}

interface StandingProps {
  row: PoolRow;
  left?: LeftOut;
  onLeft?: (left: LeftOut) => void;
}

function Standing({ row, left, onLeft }: StandingProps) {
  const { t } = useTranslation('draw');
  if (row.exclusions.length > 0) {
    return <span className="overdue">{t('out', { reasons: row.exclusions.join(t('and')) })}</span>;
  }
  const { id } = row;
  if (!id || !left || !onLeft) return t('in');
  const reason = left[id];
  const toggle = (takesPart: boolean) => {
    const { [id]: _, ...others } = left;
    onLeft(takesPart ? others : { ...others, [id]: '' });
  };
  return (
    <>
      <Checkbox
        checked={reason === undefined}
        aria-label={t('takesPartOf', { name: row.name })}
        onChange={(event) => toggle(event.target.checked)}
      >
        {t('takesPart')}
      </Checkbox>
      {reason === undefined ? null : (
        <Input
          aria-label={t('reasonOf', { name: row.name })}
          placeholder={t('reason')}
          maxLength={200}
          status={reason.trim() === '' ? 'error' : undefined}
          value={reason}
          onChange={(event) => onLeft({ ...left, [id]: event.target.value })}
        />
      )}
    </>
  );
}
