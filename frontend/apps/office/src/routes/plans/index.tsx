import { createFileRoute } from '@tanstack/react-router';
import { planSearch } from '../../features/plan/api';
import { PlansPage } from '../../features/plan/PlansPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/plans/')({
  validateSearch: planSearch,
  component: Plans,
});

function Plans() {
  const navigate = Route.useNavigate();
  return (
    <PlansPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
