import { createFileRoute } from '@tanstack/react-router';
import { OpenVisit } from '../features/visit/ui/OpenVisit';
import { VisitPage } from '../features/visit/ui/VisitPage';
import { loadVisitWords } from '../words';

export const Route = createFileRoute('/visits/$id/')({ loader: loadVisitWords, component: Visit });

function Visit() {
  return <OpenVisit id={Route.useParams().id}>{(session) => <VisitPage session={session} />}</OpenVisit>;
}
