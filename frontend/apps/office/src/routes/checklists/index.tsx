import { createFileRoute } from '@tanstack/react-router';
import { checklistSearch } from '../../features/checklist/api';
import { ChecklistsPage } from '../../features/checklist/ChecklistsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/checklists/')({
  validateSearch: checklistSearch,
  component: Checklists,
});

function Checklists() {
  const navigate = Route.useNavigate();
  return (
    <ChecklistsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
