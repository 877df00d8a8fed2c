import { createFileRoute } from '@tanstack/react-router';
import { placementSearch } from '../features/placement/api';
import { PeoplePage } from '../features/placement/PeoplePage';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/people')({ validateSearch: placementSearch, component: People });

function People() {
  const navigate = Route.useNavigate();
  return (
    <PeoplePage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
