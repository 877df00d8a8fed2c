import { createFileRoute } from '@tanstack/react-router';
import { draftSearch } from '../../../features/draft/api';
import { DraftsPage } from '../../../features/draft/DraftsPage';
import { merged } from '../../../ui/listing';

export const Route = createFileRoute('/board/drafts/')({ validateSearch: draftSearch, component: Drafts });

function Drafts() {
  const navigate = Route.useNavigate();
  return (
    <DraftsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
