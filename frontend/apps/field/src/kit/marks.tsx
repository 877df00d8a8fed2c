import type { Schemas } from '@shared/client';
import { dueLevel } from '@shared/format';
import { useWords } from '../words';

const icons = { normal: '', near: '◔', today: '●', overdue: '▲', done: '✓' };

/** Colour, sign and words together; the number of days comes from the server. */
export function DueMark({ daysLeft, done }: { daysLeft: number; done: boolean }) {
  const { t } = useWords('shared');
  const level = dueLevel(daysLeft, done);
  const word = level === 'normal' || level === 'near' ? 'left' : level;
  return (
    <span className={`mark due-${level}`}>
      {icons[level] ? <span aria-hidden="true">{icons[level]} </span> : null}
      {t(`due.${word}`, { n: Math.abs(daysLeft) })}
    </span>
  );
}

export function GradeMark({ grade }: { grade: Schemas['FindingGrade'] }) {
  const { t } = useWords('shared');
  return <span className={`mark grade-${grade.toLowerCase()}`}>{t(`grade.${grade}`)}</span>;
}
