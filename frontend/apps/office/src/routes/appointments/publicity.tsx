import { createFileRoute } from '@tanstack/react-router';
import { publicitySearch } from '../../features/appointment/api';
import { PublicityPage } from '../../features/appointment/PublicityPage';

export const Route = createFileRoute('/appointments/publicity')({
  validateSearch: publicitySearch,
  component: Publicity,
});

function Publicity() {
  const { day } = Route.useSearch();
  return <PublicityPage day={day} />;
}
