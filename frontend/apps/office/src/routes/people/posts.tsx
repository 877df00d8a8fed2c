import { createFileRoute } from '@tanstack/react-router';
import { placementSearch } from '../../features/placement/api';
import { PostsPage } from '../../features/placement/PostsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/people/posts')({ validateSearch: placementSearch, component: Posts });

function Posts() {
  const navigate = Route.useNavigate();
  return (
    <PostsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
