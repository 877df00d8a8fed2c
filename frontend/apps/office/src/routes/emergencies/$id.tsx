import { createFileRoute } from '@tanstack/react-router';
import { EmergencyPage } from '../../features/inspection/EmergencyPage';

export const Route = createFileRoute('/emergencies/$id')({ component: Emergency });

function Emergency() {
  const { id } = Route.useParams();
  return <EmergencyPage key={id} id={id} />;
}
