import { createFileRoute } from '@tanstack/react-router';
import { AccessPage } from '../../features/account/AccessPage';
import { accessSearch } from '../../features/account/api';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/people/access')({ validateSearch: accessSearch, component: Access });

function Access() {
  const navigate = Route.useNavigate();
  return (
    <AccessPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
