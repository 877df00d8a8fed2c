import { createFileRoute } from '@tanstack/react-router';
import { CheckPage } from '../features/visit/ui/CheckPage';
import { OpenVisit } from '../features/visit/ui/OpenVisit';
import { loadVisitWords } from '../words';

export const Route = createFileRoute('/visits/$id/check')({ loader: loadVisitWords, component: Visit });

function Visit() {
  return <OpenVisit id={Route.useParams().id}>{(session) => <CheckPage session={session} />}</OpenVisit>;
}
