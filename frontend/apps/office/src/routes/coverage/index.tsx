import { createFileRoute } from '@tanstack/react-router';
import { coverageSearch } from '../../features/coverage/api';
import { CoveragePage } from '../../features/coverage/CoveragePage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/coverage/')({ validateSearch: coverageSearch, component: Coverage });

function Coverage() {
  const navigate = Route.useNavigate();
  return (
    <CoveragePage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
