import { NetworkError, type Problem, type Violation } from '@shared/client';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Failure } from '../../../kit/states';
import { useWords } from '../../../words';
import type { Draft } from '../model/draft';
import { type Missing, SECTIONS, type Section } from '../model/missing';

interface GapsProps {
  id: string;
  gaps: Missing[];
}

export function MustAdd({ id, gaps }: GapsProps) {
  const { t } = useWords('visit');
  if (gaps.length === 0) return null;
  return (
    <div className="failure">
      <strong>{t('mustTitle')}</strong>
      <GapLinks id={id} gaps={gaps} />
    </div>
  );
}

export function CouldAdd({ id, gaps }: GapsProps) {
  const { t } = useWords('visit');
  if (gaps.length === 0) return null;
  return (
    <div className="notice">
      <strong>{t('couldTitle')}</strong>
      <GapLinks id={id} gaps={gaps} />
    </div>
  );
}

function GapLinks({ id, gaps }: GapsProps) {
  const { t } = useWords('visit');
  return (
    <ul className="links">
      {gaps.map((gap) => (
        <li key={`${gap.reason}${gap.problemId ?? gap.itemId ?? ''}`}>
          <Link to="/visits/$id" params={{ id }} hash={placeOfGap(gap)}>
            {t(`reason.${gap.reason}`, { n: gap.n, item: gap.item, why: gap.why })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function placeOfGap({ problemId, itemId, section }: Missing): string {
  if (problemId) return `problem-${problemId}`;
  return itemId ? `item-${itemId}` : section === 'photos' ? 'matters' : section;
}

interface RefusedProps {
  id: string;
  error: unknown;
  problem: Problem | undefined;
  draft: Draft;
}

/** The server's own words, each leading to its field; and that nothing is lost. */
export function Refused({ id, error, problem, draft }: RefusedProps) {
  const { t } = useWords('visit');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  const violations = problem?.violations ?? [];
  return (
    <div ref={box} tabIndex={-1} className="refused">
      <Failure error={error}>
        {violations.length > 0 ? (
          <ul className="links">
            {violations.map((one) => (
              <li key={one.field + one.code}>
                <Link to="/visits/$id" params={{ id }} hash={placeOf(one, draft)}>
                  {one.message === problem?.title ? t('change') : one.message}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </Failure>
      {error instanceof NetworkError ? null : <p className="hint">{t('failedKept')}</p>}
    </div>
  );
}

const homes: Record<string, Section> = {
  inspectorIds: 'inspectors',
  shortcomings: 'problems',
  deadline: 'advice',
  editionId: 'matters',
  answers: 'matters',
};

export function placeOf({ field }: Violation, draft: Draft): string {
  const [, member = '', index] = field.split('/');
  const problem = member === 'problems' ? draft.problems[Number(index)] : undefined;
  if (problem) return `problem-${problem.id}`;
  return homes[member] ?? SECTIONS.find((section) => section === member) ?? 'basics';
}
