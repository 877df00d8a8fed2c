import { createFileRoute } from '@tanstack/react-router';
import { exportSearch } from '../features/listExport/api';
import { ExportsPage } from '../features/listExport/ExportsPage';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/exports')({ validateSearch: exportSearch, component: Exports });

function Exports() {
  const navigate = Route.useNavigate();
  return (
    <ExportsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
