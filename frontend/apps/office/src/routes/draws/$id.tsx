import { createFileRoute } from '@tanstack/react-router';
import { DrawPage } from '../../features/draw/DrawPage';

export const Route = createFileRoute('/draws/$id')({ component: Draw });

function Draw() {
  const { id } = Route.useParams();
  return <DrawPage key={id} id={id} />;
}
