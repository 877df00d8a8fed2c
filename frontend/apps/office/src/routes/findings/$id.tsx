import { createFileRoute } from '@tanstack/react-router';
import { FindingPage } from '../../features/finding/FindingPage';

export const Route = createFileRoute('/findings/$id')({ component: Finding });

function Finding() {
  const { id } = Route.useParams();
  return <FindingPage key={id} id={id} />;
}
