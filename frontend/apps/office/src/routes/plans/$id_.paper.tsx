import { createFileRoute } from '@tanstack/react-router';
import { paperSearch } from '../../features/plan/api';
import { PaperPage } from '../../features/plan/PaperPage';

export const Route = createFileRoute('/plans/$id_/paper')({
  validateSearch: paperSearch,
  component: Paper,
});

function Paper() {
  const { id } = Route.useParams();
  return <PaperPage key={id} id={id} edition={Route.useSearch().edition} />;
}
