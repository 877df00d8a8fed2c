import { createFileRoute } from '@tanstack/react-router';
import { AppointmentPage } from '../../features/appointment/AppointmentPage';

export const Route = createFileRoute('/appointments/$id')({ component: Appointment });

function Appointment() {
  const { id } = Route.useParams();
  return <AppointmentPage key={id} id={id} />;
}
