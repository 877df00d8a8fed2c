import { createFileRoute } from '@tanstack/react-router';
import { dayOnly } from '../../features/district/api';
import { DistrictPage } from '../../features/district/DistrictPage';

export const Route = createFileRoute('/districts/$id')({ validateSearch: dayOnly, component: District });

function District() {
  const { id } = Route.useParams();
  const { day } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DistrictPage key={id} id={id} day={day} onDay={(next) => void navigate({ search: { day: next } })} />
  );
}
