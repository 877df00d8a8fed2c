import { createFileRoute } from '@tanstack/react-router';
import { compareSearch } from '../../../features/checklist/api';
import { ComparePage } from '../../../features/checklist/ComparePage';

export const Route = createFileRoute('/checklists/$id/compare')({
  validateSearch: compareSearch,
  component: Compare,
});

function Compare() {
  const navigate = Route.useNavigate();
  return (
    <ComparePage
      id={Route.useParams().id}
      other={Route.useSearch().with}
      onOther={(other) => void navigate({ search: { with: other } })}
    />
  );
}
