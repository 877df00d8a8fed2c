import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { openQuery } from '../../data/rectifications';
import { ownSchoolsQuery, schoolsQuery } from '../../data/schools';
import { HandoverList } from '../../features/handover/HandoverList';
import { ReturnedList } from '../../features/inspection/ReturnedList';
import { Bell } from '../../features/notification/Bell';
import { WeekAgenda } from '../../features/plan/WeekAgenda';
import { DueToday } from '../../features/rectification/DueToday';
import { openPerSchool } from '../../features/rectification/openPerSchool';
import { SchoolList } from '../../features/school/SchoolList';
import { AppBar } from '../../kit/AppBar';
import { Loaded } from '../../kit/states';
import { useWords } from '../../words';

export const Route = createFileRoute('/_tabs/')({ component: Today });

// The store of drafts is the heaviest part; the first page shows before it has come.
const DraftList = lazy(() => import('../../features/visit/ui/DraftList'));

function Today() {
  const { t } = useWords('field');
  const schools = useQuery(schoolsQuery);
  const { inspectorId, today } = useMe();
  const own = useQuery(ownSchoolsQuery(inspectorId, today)).data;
  const open = useQuery(openQuery);
  return (
    <>
      <AppBar title={t('today.title')} right={<Bell />} />
      <ReturnedList />
      <Suspense fallback={null}>
        <DraftList />
      </Suspense>
      <HandoverList />
      <WeekAgenda />
      <Loaded query={open} rows={2}>
        {({ items }) => <DueToday open={items} />}
      </Loaded>
      <Loaded query={schools}>
        {({ items }) => (
          <SchoolList
            schools={own ? items.filter(({ id }) => own.has(id)) : items}
            open={open.data && openPerSchool(open.data.items)}
          />
        )}
      </Loaded>
      <Link to="/credential" className="big plain">
        {t('credential.show')}
      </Link>
    </>
  );
}
