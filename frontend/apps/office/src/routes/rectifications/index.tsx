import { createFileRoute } from '@tanstack/react-router';
import { rectificationSearch } from '../../features/rectification/api';
import { RectificationsPage } from '../../features/rectification/RectificationsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/rectifications/')({
  validateSearch: rectificationSearch,
  component: Rectifications,
});

function Rectifications() {
  const navigate = Route.useNavigate();
  return (
    <RectificationsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
