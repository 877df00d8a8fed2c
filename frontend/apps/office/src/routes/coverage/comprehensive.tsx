import { createFileRoute } from '@tanstack/react-router';
import { ComprehensivePage } from '../../features/comprehensive/ComprehensivePage';
import { comprehensiveSearch } from '../../features/comprehensive/search';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/coverage/comprehensive')({
  validateSearch: comprehensiveSearch,
  component: Comprehensive,
});

function Comprehensive() {
  const navigate = Route.useNavigate();
  return (
    <ComprehensivePage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
