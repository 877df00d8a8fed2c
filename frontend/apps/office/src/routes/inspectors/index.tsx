import { createFileRoute } from '@tanstack/react-router';
import { inspectorSearch } from '../../features/inspector/api';
import { InspectorsPage } from '../../features/inspector/InspectorsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/inspectors/')({
  validateSearch: inspectorSearch,
  component: Inspectors,
});

function Inspectors() {
  const navigate = Route.useNavigate();
  return (
    <InspectorsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
