import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan, School, Visit } from './api';
import { GridDrag, Grip, WeekCell } from './GridDrag';
import { inWeek, moved, type Week } from './model';
import { useSpan } from './useSpan';

interface Props {
  view: Plan;
  period: [string, string];
  weeks: Week[];
  /** Opens a visit, or a new one in the week that begins with the day; absent where nothing may be changed. */
  onOpen?: (school: School, visit?: Visit, day?: string) => void;
  onShift?: (visit: Visit) => void;
}

/** A plain table, so that it prints; whatever is dragged goes by its buttons as well. */
export function VisitGrid({ view, period, weeks, onOpen, onShift }: Props) {
  const { t } = useTranslation('plan');
  const grid = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by the arrow keys
    <section className="table-frame" aria-label={t('grid')} tabIndex={0}>
      <table className="data visit-grid">
        <caption className="sr-only">{t('grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('school')}</th>
            {weeks.map((week) => (
              <WeekHead key={week.first} week={week} />
            ))}
            {weeks.length === 0 ? <th scope="col">{t('visits')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {view.schools.map((school) => (
            <tr key={school.schoolId}>
              <SchoolHead view={view} school={school} />
              {weeks.map((week) => (
                <WeekCell key={week.first} view={view} school={school} week={week}>
                  <Cell
                    view={view}
                    school={school}
                    week={week}
                    period={period}
                    onOpen={onOpen}
                    onShift={onShift}
                  />
                </WeekCell>
              ))}
              {weeks.length === 0 ? (
                <td data-label={t('visits')}>
                  {onOpen ? <Add school={school} onOpen={() => onOpen(school)} /> : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <GridDrag view={view} weeks={weeks} onShift={onShift}>
      {grid}
    </GridDrag>
  );
}

function WeekHead({ week }: { week: Week }) {
  const { t } = useTranslation('plan');
  const { span } = useSpan();
  const { length } = week.schoolDays;
  return (
    <th scope="col">
      {span(week)}
      <div className="quiet">
        {length > 0 ? t('schoolDays', { n: length }) : t('noSchoolDays')}
        {[...week.vacations.map((kind) => t(`vacations.${kind}`)), ...week.holidays].map(
          (name) => ` · ${name}`,
        )}
      </div>
    </th>
  );
}

function SchoolHead({ view, school }: { view: Plan; school: School }) {
  const { t } = useTranslation('plan');
  const planned = view.visits.filter(({ schoolId }) => schoolId === school.schoolId).length;
  const inspector = view.inspectors.find(({ inspectorId }) => inspectorId === school.inspectorId);
  return (
    <th scope="row">
      {school.name}
      <div className={planned + school.elsewhere < school.due ? 'short' : 'quiet'}>
        {school.due > 0 ? t('plannedOf', { n: planned, due: school.due }) : t('planned', { n: planned })}
        {school.elsewhere > 0 ? ` · ${t('elsewhere', { n: school.elsewhere })}` : ''}
        {inspector ? ` · ${inspector.name}` : ''}
      </div>
    </th>
  );
}

interface CellProps extends Omit<Props, 'weeks'> {
  school: School;
  week: Week;
}

function Cell({ view, school, week, period, onOpen, onShift }: CellProps) {
  const visits = view.visits.filter((visit) => visit.schoolId === school.schoolId).filter(inWeek(week));
  return (
    <>
      {visits.map((visit) => (
        <Planned
          key={visit.id}
          view={view}
          school={school}
          visit={visit}
          period={period}
          onOpen={onOpen}
          onShift={onShift}
        />
      ))}
      {onOpen && visits.length === 0 && week.schoolDays[0] ? (
        <Add school={school} week={week} onOpen={() => onOpen(school, undefined, week.schoolDays[0])} />
      ) : null}
    </>
  );
}

interface PlannedProps extends Omit<CellProps, 'week'> {
  visit: Visit;
}

function Planned({ view, school, visit, period, onOpen, onShift }: PlannedProps) {
  const { t } = useTranslation('plan');
  const { spoken } = useSpan();
  const names = view.inspectors
    .filter(({ inspectorId }) => visit.inspectorIds.includes(inspectorId))
    .map(({ name }) => name)
    .join('、');
  const paid = view.paidVisitIds.includes(visit.id);
  const words = `${spoken(visit)}${paid ? ' ✓' : ''}`;
  if (paid || !onOpen || !onShift) {
    return (
      <div>
        {words}
        <div className="quiet">{names}</div>
      </div>
    );
  }
  const earlier = moved(visit, -7, period);
  const later = moved(visit, 7, period);
  return (
    <div>
      <Button size="small" title={names} onClick={() => onOpen(school, visit, visit.plannedOn)}>
        {words}
      </Button>
      <span className="row no-print">
        <Grip visit={visit} name={t('visitAt', { school: school.name, visit: words })} />
        <Button
          type="text"
          size="small"
          icon={<LeftOutlined />}
          aria-label={t('weekEarlier', { school: school.name, visit: words })}
          disabled={!earlier}
          onClick={() => earlier && onShift(earlier)}
        />
        <Button
          type="text"
          size="small"
          icon={<RightOutlined />}
          aria-label={t('weekLater', { school: school.name, visit: words })}
          disabled={!later}
          onClick={() => later && onShift(later)}
        />
      </span>
    </div>
  );
}

function Add({ school, week, onOpen }: { school: School; week?: Week; onOpen: () => void }) {
  const { t } = useTranslation('plan');
  const { span } = useSpan();
  return (
    <Button
      className="no-print"
      type="text"
      size="small"
      icon={<PlusOutlined />}
      aria-label={
        week
          ? t('addVisitIn', { school: school.name, week: span(week) })
          : t('addVisitAt', { school: school.name })
      }
      onClick={onOpen}
    />
  );
}
