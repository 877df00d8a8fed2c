import { createFileRoute } from '@tanstack/react-router';
import { handoverSearch } from '../../features/handover/api';
import { HandoversPage } from '../../features/handover/HandoversPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/handovers/')({
  validateSearch: handoverSearch,
  component: Handovers,
});

function Handovers() {
  const navigate = Route.useNavigate();
  return (
    <HandoversPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
