import { useMe } from '@shared/me';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateFilter } from '../../ui/Filters';
import { ProblemBox } from '../../ui/ProblemBox';
import type { Caseload, Duty } from './api';
import type { Board, Moves } from './model';
import { asksReason, type Refusal, useApply } from './useApply';

interface Props {
  board: Board;
  duties: Duty[];
  caseloads: Caseload[];
  moves: Moves;
  onUndo: (schoolIds: string[]) => void;
}

export function Tray({ board, duties, caseloads, moves, onUndo }: Props) {
  const { t } = useTranslation('board');
  const { today } = useMe();
  const [from, setFrom] = useState(today);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const { refusals, apply, busy, done } = useApply(onUndo);
  const names = new Map(caseloads.map((one) => [one.inspectorId, one.name]));
  const nameOf = (id: string | null | undefined) => (id && names.get(id)) || t('unassigned');
  const open = refusals.filter(({ target }) => [...moves.values()].includes(target));
  return (
    <section className={`card no-print ${moves.size > 0 ? 'tray' : ''}`} aria-label={t('tray')}>
      <h2>
        {t('tray')}
        {moves.size > 0 ? (
          <span className="quiet">
            {t('trayCount', { n: moves.size })} ·{' '}
            {t('overChange', {
              before: caseloads.filter((one) => one.level === 'OVER').length,
              after: board.lanes.filter((lane) => lane.level === 'OVER').length,
            })}
          </span>
        ) : null}
      </h2>
      {moves.size === 0 ? (
        <p className="quiet" role="status">
          {done ? t('applied', { n: done }) : t('trayEmpty')}
        </p>
      ) : (
        <>
          <ul className="moves">
            {duties
              .filter((duty) => moves.has(duty.schoolId))
              .map((duty) => (
                <li key={duty.schoolId}>
                  <span>
                    {t('moveLine', {
                      school: duty.schoolName,
                      from: duty.inspectorName ?? t('unassigned'),
                      to: nameOf(moves.get(duty.schoolId)),
                    })}
                  </span>
                  <Button size="small" type="link" onClick={() => onUndo([duty.schoolId])}>
                    {t('undo')}
                  </Button>
                </li>
              ))}
          </ul>
          {open.map((refusal) => (
            <Answer
              key={refusal.target ?? 'none'}
              refusal={refusal}
              name={nameOf(refusal.target)}
              reason={(refusal.target && reasons.get(refusal.target)) || ''}
              onReason={(text) => refusal.target && setReasons(new Map(reasons).set(refusal.target, text))}
            />
          ))}
          <div className="row">
            <DateFilter label={t('from')} value={from} onChange={(day) => setFrom(day ?? '')} />
            <span className="grow" />
            <Button onClick={() => onUndo([...moves.keys()])}>{t('undoAll')}</Button>
            <Button
              type="primary"
              loading={busy}
              disabled={!from}
              onClick={() => apply({ moves, caseloads, reasons, today, from })}
            >
              {t('apply')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface AnswerProps {
  refusal: Refusal;
  name: string;
  reason: string;
  onReason: (text: string) => void;
}

function Answer({ refusal, name, reason, onReason }: AnswerProps) {
  const { t } = useTranslation(['board', 'ui']);
  if (!asksReason(refusal.error)) {
    return (
      <ProblemBox error={refusal.error} what={t('board:failedFor', { name })} safe={t('ui:typedSafe')} />
    );
  }
  const { problem } = refusal.error;
  const { count, limit, rule } = (problem.facts ?? {}) as Record<string, string | number | undefined>;
  return (
    <div className="note warn" role="alert">
      <b>{t('board:reasonNeeded', { name })}</b>
      <p>
        {problem.detail ??
          (count === undefined
            ? t('board:reasonRule', { rule: rule ?? '' })
            : t('board:reasonFacts', { count, limit: limit ?? '', rule: rule ?? '' }))}
      </p>
      <Input.TextArea
        aria-label={`${t('board:reason')} ${name}`}
        placeholder={t('board:reasonHint')}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
      />
    </div>
  );
}
