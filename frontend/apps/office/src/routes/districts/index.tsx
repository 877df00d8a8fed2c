import { createFileRoute } from '@tanstack/react-router';
import { districtSearch } from '../../features/district/api';
import { DistrictsPage } from '../../features/district/DistrictsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/districts/')({ validateSearch: districtSearch, component: Districts });

function Districts() {
  const navigate = Route.useNavigate();
  return (
    <DistrictsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
