import { createFileRoute } from '@tanstack/react-router';
import { DraftPage } from '../../../features/draft/DraftPage';

export const Route = createFileRoute('/board/drafts/$id')({ component: Draft });

function Draft() {
  const { id } = Route.useParams();
  return <DraftPage key={id} id={id} />;
}
