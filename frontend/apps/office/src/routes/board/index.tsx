import { createFileRoute } from '@tanstack/react-router';
import { boardSearch } from '../../features/board/api';
import { BoardPage } from '../../features/board/BoardPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/board/')({ validateSearch: boardSearch, component: Board });

function Board() {
  const navigate = Route.useNavigate();
  return (
    <BoardPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
