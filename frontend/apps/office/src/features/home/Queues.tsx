import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { calendarOf, filters, overdue, toReview, unassigned, uncovered, visitsSince } from './api';
import { Queue } from './Queue';

export function OverdueQueue() {
  const { t } = useTranslation('home');
  return (
    <Queue
      label={t('overdue')}
      query={useQuery(overdue)}
      worst={(_, first) => t('worstOverdue', { n: -first.daysLeft, school: first.schoolName })}
      none={t('noOverdue')}
      tone="bad"
      link={{ to: '/rectifications', search: { overdue: true, sort: 'DUE' } }}
    />
  );
}

export function ReviewQueue() {
  const { t } = useTranslation('home');
  const due = ({ daysLeft }: Schemas['RectificationRow']) => {
    if (daysLeft === 0) return t('dueToday');
    return daysLeft < 0 ? t('dueOver', { n: -daysLeft }) : t('dueLeft', { n: daysLeft });
  };
  return (
    <Queue
      label={t('review')}
      query={useQuery(toReview)}
      worst={(_, first) => t('worstReview', { school: first.schoolName, due: due(first) })}
      none={t('noReview')}
      tone="act"
      link={{ to: '/rectifications', search: { state: 'REPORTED', sort: 'DUE' } }}
    />
  );
}

export function UnassignedQueue() {
  const { t } = useTranslation('home');
  return (
    <Queue
      label={t('unassigned')}
      query={useQuery(unassigned)}
      worst={(rows, first) => {
        const large = rows.find((row) => row.large);
        return large
          ? t('worstUnassignedLarge', { school: large.schoolName })
          : t('worstUnassigned', { school: first.schoolName });
      }}
      none={t('noUnassigned')}
      tone="warn"
      link={{ to: '/board' }}
    />
  );
}

export function MonthQueue() {
  const { t, i18n } = useTranslation('home');
  const { today } = useMe();
  const from = `${today.slice(0, 8)}01`;
  return (
    <Queue
      label={t('month')}
      query={useQuery(visitsSince(from))}
      worst={(_, first) =>
        t('lastVisit', { day: formatDate(first.visitedOn, i18n.language), school: first.schoolName })
      }
      none={t('noMonth')}
      tone=""
      link={{ to: '/inspections', search: { from } }}
    />
  );
}

/** Schools that are owed a visit this month and have none in any plan. */
export function UncoveredQueue() {
  const { t, i18n } = useTranslation('home');
  return (
    <Queue
      label={t('uncovered')}
      query={useQuery(uncovered)}
      worst={(rows, first) => {
        const { schoolName, next } = rows.find((row) => row.next?.state === 'URGENT') ?? first;
        return next
          ? t('worstUncovered', { school: schoolName, day: formatDate(next.lastDay, i18n.language) })
          : t('lostUncovered', { school: schoolName });
      }}
      none={t('noUncovered')}
      tone="bad"
      link={{ to: '/coverage', search: filters.uncovered }}
    />
  );
}

/** The State Council announces the next year in November; until the office enters it, deadlines are provisional. */
export function CalendarAlarm() {
  const { t } = useTranslation('home');
  const { today } = useMe();
  const year = Number(today.slice(0, 4)) + (today.slice(5, 7) >= '11' ? 1 : 0);
  const { data } = useQuery(calendarOf(year));
  if (!data || data.known) return null;
  return (
    <Link to="/calendar" search={{ year }} className="figure queue warn">
      <span className="quiet">{t('calendar', { year })}</span>
      <b>{t('calendarMissing')}</b>
      <span>{t('calendarHint')}</span>
    </Link>
  );
}
