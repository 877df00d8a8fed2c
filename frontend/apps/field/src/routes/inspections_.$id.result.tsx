import { createFileRoute } from '@tanstack/react-router';
import { ResultPage } from '../features/visit/ui/ResultPage';
import { loadVisitWords } from '../words';

export const Route = createFileRoute('/inspections_/$id/result')({
  loader: loadVisitWords,
  component: Result,
});

function Result() {
  return <ResultPage id={Route.useParams().id} />;
}
