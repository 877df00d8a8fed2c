import { createFileRoute } from '@tanstack/react-router';
import { editionSearch } from '../../../features/inspection/api';
import { InspectionPage } from '../../../features/inspection/InspectionPage';

export const Route = createFileRoute('/inspections/$id/')({
  validateSearch: editionSearch,
  component: Inspection,
});

function Inspection() {
  const { id } = Route.useParams();
  return <InspectionPage key={id} id={id} edition={Route.useSearch().edition} />;
}
