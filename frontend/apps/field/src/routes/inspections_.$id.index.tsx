import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Navigate } from '@tanstack/react-router';
import { type InspectionView, inspectionQuery } from '../data/inspections';
import { RecordCards } from '../features/inspection/RecordCards';
import { StandingCard } from '../features/inspection/StandingCard';
import { AppBar } from '../kit/AppBar';
import { Loaded } from '../kit/states';
import { loadVisitWords, useWords } from '../words';

export const Route = createFileRoute('/inspections_/$id/')({
  loader: loadVisitWords,
  component: InspectionPage,
});

function InspectionPage() {
  const { t } = useWords('visit');
  const { id } = Route.useParams();
  const inspection = useQuery(inspectionQuery(id));
  return (
    <main className="page">
      <AppBar title={t('title')} back="/inspections" />
      <Loaded query={inspection} rows={6}>
        {(view) => <Detail view={view} />}
      </Loaded>
    </main>
  );
}

function Detail({ view }: { view: InspectionView }) {
  if (view.actions.includes('CHANGE')) return <Navigate to="/visits/$id" params={{ id: view.id }} replace />;
  return (
    <>
      <StandingCard view={view} />
      <RecordCards view={view} />
    </>
  );
}
