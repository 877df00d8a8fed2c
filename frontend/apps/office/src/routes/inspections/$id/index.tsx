import { createFileRoute } from '@tanstack/react-router';
import { InspectionPage } from '../../features/inspection/InspectionPage';

export const Route = createFileRoute('/inspections/$id')({ component: Inspection });

function Inspection() {
  const { id } = Route.useParams();
  return <InspectionPage key={id} id={id} />;
}
