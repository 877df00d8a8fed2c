import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import type { RectificationView } from '../../data/rectifications';
import { Card, Facts } from '../../kit/Card';
import { DueMark } from '../../kit/marks';
import { currentLanguage, useWords, type Words } from '../../words';

export function DueCard({ view }: { view: RectificationView }) {
  const { t } = useWords('field');
  const { due } = view;
  const date = (day: string) => formatDate(day, currentLanguage());
  return (
    <Card
      title={t('rectification.due')}
      aside={<DueMark daysLeft={view.daysLeft} done={view.state === 'ACCEPTED'} />}
    >
      <p>{t('rectification.dueOn', { date: date(due.dueOn) })}</p>
      {due.originalDueOn === due.dueOn ? null : (
        <p className="quiet">{t('rectification.originally', { date: date(due.originalDueOn) })}</p>
      )}
      {due.provisional ? <p className="notice">{t('rectification.provisional')}</p> : null}
      <details>
        <summary>{t('rectification.why')}</summary>
        <p>{due.words}</p>
        <Facts
          rows={[
            [t('rectification.startOn'), date(due.startOn)],
            [t('rectification.days'), period(due, t)],
            [t('rectification.skipped'), <Skipped key="skipped" days={due.skipped} />],
            [t('rectification.rule'), due.rule],
          ]}
        />
      </details>
    </Card>
  );
}

function period(due: Schemas['RectificationDue'], t: Words<'field'>): string {
  return due.unit === 'WORKING'
    ? t('rectification.working', { n: due.days })
    : t('rectification.calendar', { n: due.days });
}

/** Weekends are one number; a holiday is named, because that is what people ask about. */
function Skipped({ days }: { days: Schemas['Skipped'][] }) {
  const { t } = useWords('field');
  const weekends = days.filter((day) => day.reason === 'WEEKEND').length;
  const holidays = days.filter((day) => day.reason === 'HOLIDAY');
  if (days.length === 0) return <>0</>;
  return (
    <ul>
      {weekends > 0 ? <li>{t('rectification.weekends', { n: weekends })}</li> : null}
      {holidays.map((one) => (
        <li key={one.day}>
          {formatDate(one.day, currentLanguage())} {one.name}
        </li>
      ))}
    </ul>
  );
}
