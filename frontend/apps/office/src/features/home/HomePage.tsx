import { formatDate } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { DutyPage } from './DutyPage';
import { MyList } from './MyList';
import { AppointmentQueue, TermQueue } from './PeopleQueues';
import {
  CalendarAlarm,
  MonthQueue,
  OverdueQueue,
  ReviewQueue,
  UnassignedQueue,
  UncoveredQueue,
} from './Queues';
import { ContactQueue, HandoverQueue, OutdatedQueue, StrainedQueue, UnprovenQueue } from './SchoolQueues';

export function HomePage() {
  return useCan()(may.readRectifications) ? <Desk /> : <DutyPage />;
}

function Desk() {
  const { t, i18n } = useTranslation('home');
  const can = useCan();
  const { name, today } = useMe();
  const manages = can(may.writeDistricts);
  const decides = can(may.decideRectifications);
  return (
    <Page title={t('title')} intro={t('greeting', { name, day: formatDate(today, i18n.language) })} printable>
      {decides ? null : <MyList />}
      <section className="figures" aria-label={t('queues')}>
        <OverdueQueue />
        {decides ? <ReviewQueue /> : null}
        {manages ? <UnassignedQueue /> : null}
        {can(may.readCoverage) ? <UncoveredQueue /> : null}
        <MonthQueue />
        {can(may.writeAppointments) ? <AppointmentQueue /> : null}
        {can(may.writeInspectors) ? <TermQueue /> : null}
        {manages ? <StrainedQueue /> : null}
        {can(may.issuePlates) ? <OutdatedQueue /> : null}
        {can(may.issuePlates) ? <UnprovenQueue /> : null}
        {manages ? <HandoverQueue /> : null}
        {can(may.writeSchools) ? <ContactQueue /> : null}
        {can(may.writeCalendar) ? <CalendarAlarm /> : null}
      </section>
      {decides ? <MyList /> : null}
    </Page>
  );
}
