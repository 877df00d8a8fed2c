import { createFileRoute } from '@tanstack/react-router';
import { calendarSearch } from '../features/calendar/api';
import { CalendarPage } from '../features/calendar/CalendarPage';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/calendar')({ validateSearch: calendarSearch, component: Calendar });

function Calendar() {
  const navigate = Route.useNavigate();
  return (
    <CalendarPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
