import type { Schemas } from '@shared/client';
import { dueLevel, dueStyle } from '@shared/format';
import { useTranslation } from 'react-i18next';

interface DueProps {
  daysLeft: number;
  state: Schemas['RectificationState'];
}

/** Colour, icon and word together; the number of working days comes from the server. */
export function DueTag({ daysLeft, state }: DueProps) {
  const { t } = useTranslation('shared');
  const level = dueLevel(daysLeft, state === 'ACCEPTED');
  const { color, background, icon } = dueStyle[level];
  const words = {
    normal: t('due.left', { n: daysLeft }),
    near: t('due.left', { n: daysLeft }),
    today: t('due.today'),
    overdue: t('due.overdue', { n: -daysLeft }),
    done: t('due.done'),
  };
  return (
    <span className="tag" style={{ color, background, borderColor: color }}>
      {icon ? <span aria-hidden="true">{icon} </span> : null}
      {words[level]}
    </span>
  );
}

const gradeClass: Record<Schemas['FindingGrade'], string> = {
  MINOR: 'calm',
  ORDINARY: 'calm',
  COMPLEX: 'warn',
  SEVERE: 'bad',
  DANGER: 'alarm',
};

export function GradeTag({ grade }: { grade: Schemas['FindingGrade'] }) {
  const { t } = useTranslation('shared');
  return <span className={`tag ${gradeClass[grade]}`}>{t(`grade.${grade}`)}</span>;
}

const stateClass: Record<Schemas['RectificationState'], string> = {
  ISSUED: 'act',
  SIGNED: 'calm',
  REPORTED: 'act',
  RETURNED: 'warn',
  ACCEPTED: 'done',
};

export function RectificationStateTag({ state }: { state: Schemas['RectificationState'] }) {
  const { t } = useTranslation('shared');
  return <span className={`tag ${stateClass[state]}`}>{t(`rectificationState.${state}`)}</span>;
}

export function Tag({ tone = 'calm', children }: { tone?: string; children: string }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
