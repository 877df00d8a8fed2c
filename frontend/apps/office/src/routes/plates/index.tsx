import { createFileRoute } from '@tanstack/react-router';
import { plateSearch } from '../../features/plate/api';
import { PlatesPage } from '../../features/plate/PlatesPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/plates/')({
  validateSearch: plateSearch,
  component: Plates,
});

function Plates() {
  const navigate = Route.useNavigate();
  return (
    <PlatesPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
