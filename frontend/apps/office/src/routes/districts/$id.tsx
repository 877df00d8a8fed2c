import { createFileRoute } from '@tanstack/react-router';
import { DistrictPage } from '../../features/district/DistrictPage';

export const Route = createFileRoute('/districts/$id')({ component: District });

function District() {
  const { id } = Route.useParams();
  return <DistrictPage key={id} id={id} />;
}
