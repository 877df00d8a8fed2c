import { createFileRoute } from '@tanstack/react-router';
import { InspectorPage } from '../../features/inspector/InspectorPage';

export const Route = createFileRoute('/inspectors/$id')({ component: Inspector });

function Inspector() {
  const { id } = Route.useParams();
  return <InspectorPage key={id} id={id} />;
}
