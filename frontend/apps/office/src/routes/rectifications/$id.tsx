import { createFileRoute } from '@tanstack/react-router';
import { RectificationPage } from '../../features/rectification/RectificationPage';

export const Route = createFileRoute('/rectifications/$id')({ component: Rectification });

function Rectification() {
  const { id } = Route.useParams();
  return <RectificationPage key={id} id={id} />;
}
