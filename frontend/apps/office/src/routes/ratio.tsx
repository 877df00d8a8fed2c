import { createFileRoute } from '@tanstack/react-router';
import { ratioSearch } from '../features/ratio/api';
import { RatioPage } from '../features/ratio/RatioPage';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/ratio')({ validateSearch: ratioSearch, component: Ratio });

function Ratio() {
  const navigate = Route.useNavigate();
  return (
    <RatioPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
