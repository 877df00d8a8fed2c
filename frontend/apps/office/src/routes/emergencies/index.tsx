import { createFileRoute } from '@tanstack/react-router';
import { emergencySearch } from '../../features/inspection/api';
import { EmergenciesPage } from '../../features/inspection/EmergenciesPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/emergencies/')({
  validateSearch: emergencySearch,
  component: Emergencies,
});

function Emergencies() {
  const navigate = Route.useNavigate();
  return (
    <EmergenciesPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
