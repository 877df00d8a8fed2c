import { createFileRoute } from '@tanstack/react-router';
import { schoolSearch } from '../../features/school/api';
import { SchoolsPage } from '../../features/school/SchoolsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/schools/')({ validateSearch: schoolSearch, component: Schools });

function Schools() {
  const navigate = Route.useNavigate();
  return (
    <SchoolsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
