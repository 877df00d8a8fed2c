import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { schoolQuery } from '../data/schools';
import { EmergencyForm } from '../features/emergency/EmergencyForm';
import { AppBar } from '../kit/AppBar';
import { loadVisitWords, useWords } from '../words';

export const Route = createFileRoute('/emergencies/$schoolId')({
  loader: loadVisitWords,
  component: EmergencyPage,
});

function EmergencyPage() {
  const { t } = useWords('visit');
  const { schoolId } = Route.useParams();
  const school = useQuery(schoolQuery(schoolId));
  return (
    <main className="page barred">
      <AppBar title={school.data?.name ?? t('emergency.title')} back={`/schools/${schoolId}`} />
      <h2>{t('emergency.title')}</h2>
      <EmergencyForm schoolId={schoolId} />
    </main>
  );
}
