import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { daysOff, type Plan, type School, type Visit, writePlan } from './api';
import { DayProposal } from './DayProposal';
import { nothingOff, reach, replaced, weeks } from './model';
import { VisitForm } from './VisitForm';
import { VisitGrid } from './VisitGrid';

interface Props {
  view: Plan;
  mayChange: boolean;
}

/** School by week: what is planned, what is still due, and which days are off. A plan of a whole year leaves it to the months. */
export function VisitsCard({ view, mayChange }: Props) {
  const { t } = useTranslation('plan');
  const calendar = useQuery(daysOff(view.year));
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<{ school: School; visit?: Visit; day: string }>();
  const refresh = useRefresh();
  const shift = useMutation({
    mutationFn: (visit: Visit) => writePlan(view, { visits: replaced(view.visits, visit) }),
    onSettled: refresh,
  });
  const period = reach(view);
  if (view.kind === 'YEARLY') return null;
  const first = period?.[0] ?? `${view.year}-01-01`;
  return (
    <section className="card">
      <h2>
        {t('visitsOf', { n: view.visits.length })}
        {mayChange && !asking && view.visits.length > 0 ? (
          <Button className="no-print" onClick={() => setAsking(true)}>
            {t('proposeDays')}
          </Button>
        ) : null}
      </h2>
      {mayChange && asking ? <DayProposal view={view} onClose={() => setAsking(false)} /> : null}
      {view.paidVisitIds.length > 0 ? (
        <p className="quiet">{t('paidOf', { n: view.paidVisitIds.length })}</p>
      ) : null}
      {view.kind === 'MONTHLY' && view.schools.every(({ due }) => due === 0) ? (
        <p className="quiet">{t('nothingDue')}</p>
      ) : null}
      {shift.error ? <ProblemBox error={shift.error} /> : null}
      <VisitGrid
        view={view}
        period={period ?? [first, first]}
        weeks={period ? weeks(period, calendar.data ?? nothingOff) : []}
        onOpen={mayChange ? (school, visit, day) => setOpen({ school, visit, day: day ?? first }) : undefined}
        onShift={mayChange ? (visit) => shift.mutate(visit) : undefined}
      />
      {open ? <VisitForm view={view} {...open} onClose={() => setOpen(undefined)} /> : null}
    </section>
  );
}
