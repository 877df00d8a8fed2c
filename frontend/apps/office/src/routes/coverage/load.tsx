import { createFileRoute } from '@tanstack/react-router';
import { loadSearch } from '../../features/visitLoad/api';
import { LoadPage } from '../../features/visitLoad/LoadPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/coverage/load')({ validateSearch: loadSearch, component: Load });

function Load() {
  const navigate = Route.useNavigate();
  return (
    <LoadPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
