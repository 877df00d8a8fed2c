import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useInspections } from '../data/listings';
import { openQuery } from '../data/rectifications';
import { schoolQuery } from '../data/schools';
import { InspectionRows } from '../features/inspection/InspectionRows';
import { PlateCard } from '../features/plate/PlateCard';
import { RectificationRows } from '../features/rectification/RectificationRows';
import { SchoolFacts } from '../features/school/SchoolFacts';
import { AppBar } from '../kit/AppBar';
import { Card } from '../kit/Card';
import { Empty, Listed, Loaded } from '../kit/states';
import { useWords } from '../words';

export const Route = createFileRoute('/schools/$id')({ component: SchoolPage });

const StartBar = lazy(() => import('../features/visit/ui/StartBar'));
const OwedCard = lazy(() => import('../features/coverage/OwedCard'));
const DraftList = lazy(() => import('../features/visit/ui/DraftList'));

function SchoolPage() {
  const { t } = useWords('field');
  const { id } = Route.useParams();
  const school = useQuery(schoolQuery(id));
  const open = useQuery(openQuery);
  const inspections = useInspections(id, 5);
  return (
    <main className="page barred">
      <AppBar title={school.data?.name ?? t('school.facts')} back="/" />
      <Suspense fallback={null}>
        <DraftList schoolId={id} />
        <OwedCard schoolId={id} />
      </Suspense>
      <Card title={t('school.rectifications')}>
        <Loaded query={open} rows={2}>
          {({ items }) => <OpenHere rows={items.filter((row) => row.schoolId === id)} />}
        </Loaded>
      </Card>
      <Card title={t('school.inspections')}>
        <Listed listing={inspections} empty={<Empty words={t('school.noInspections')} />}>
          {(rows) => <InspectionRows rows={rows} ofSchool />}
        </Listed>
      </Card>
      <PlateCard schoolId={id} />
      <Loaded query={school}>{(data) => <SchoolFacts school={data} />}</Loaded>
      <Suspense fallback={null}>
        {school.data?.state === 'OPEN' ? <StartBar school={school.data} /> : null}
      </Suspense>
    </main>
  );
}

function OpenHere({ rows }: { rows: Parameters<typeof RectificationRows>[0]['rows'] }) {
  const { t } = useWords('field');
  if (rows.length === 0) return <Empty words={t('school.noRectifications')} calm />;
  return <RectificationRows rows={rows} ofSchool />;
}
