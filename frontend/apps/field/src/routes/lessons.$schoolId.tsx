import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { schoolQuery } from '../data/schools';
import { LessonForm } from '../features/lesson/LessonForm';
import { AppBar } from '../kit/AppBar';
import { loadVisitWords, useWords } from '../words';

export const Route = createFileRoute('/lessons/$schoolId')({
  loader: loadVisitWords,
  component: LessonPage,
});

function LessonPage() {
  const { t } = useWords('visit');
  const { schoolId } = Route.useParams();
  const school = useQuery(schoolQuery(schoolId));
  return (
    <main className="page barred">
      <AppBar title={school.data?.name ?? t('lesson.title')} back={`/schools/${schoolId}`} />
      <h2>{t('lesson.title')}</h2>
      <LessonForm schoolId={schoolId} />
    </main>
  );
}
