import { createFileRoute } from '@tanstack/react-router';
import { drawSearch } from '../../features/draw/api';
import { DrawsPage } from '../../features/draw/DrawsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/draws/')({
  validateSearch: drawSearch,
  component: Draws,
});

function Draws() {
  const navigate = Route.useNavigate();
  return (
    <DrawsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
