import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '../../features/plan/PlanPage';

export const Route = createFileRoute('/plans/$id')({ component: Plan });

function Plan() {
  const { id } = Route.useParams();
  return <PlanPage key={id} id={id} />;
}
