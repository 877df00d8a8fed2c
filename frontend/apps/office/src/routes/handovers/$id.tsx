import { createFileRoute } from '@tanstack/react-router';
import { HandoverPage } from '../../features/handover/HandoverPage';

export const Route = createFileRoute('/handovers/$id')({ component: Handover });

function Handover() {
  const { id } = Route.useParams();
  return <HandoverPage key={id} id={id} />;
}
