import { createFileRoute } from '@tanstack/react-router';
import { compareSearch } from '../../../features/inspection/api';
import { ComparePage } from '../../../features/inspection/ComparePage';

export const Route = createFileRoute('/inspections/$id/compare')({
  validateSearch: compareSearch,
  component: Compare,
});

function Compare() {
  const navigate = Route.useNavigate();
  return (
    <ComparePage
      id={Route.useParams().id}
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: (old) => ({ ...old, ...patch }) })}
    />
  );
}
