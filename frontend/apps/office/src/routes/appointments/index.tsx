import { createFileRoute } from '@tanstack/react-router';
import { AppointmentsPage } from '../../features/appointment/AppointmentsPage';
import { appointmentSearch } from '../../features/appointment/api';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/appointments/')({
  validateSearch: appointmentSearch,
  component: Appointments,
});

function Appointments() {
  const navigate = Route.useNavigate();
  return (
    <AppointmentsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
