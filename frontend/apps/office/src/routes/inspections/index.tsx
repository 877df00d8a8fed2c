import { createFileRoute } from '@tanstack/react-router';
import { inspectionSearch } from '../../features/inspection/api';
import { InspectionsPage } from '../../features/inspection/InspectionsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/inspections/')({
  validateSearch: inspectionSearch,
  component: Inspections,
});

function Inspections() {
  const navigate = Route.useNavigate();
  return (
    <InspectionsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
