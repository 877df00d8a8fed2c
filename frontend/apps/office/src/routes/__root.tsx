import { useQuery } from '@tanstack/react-query';
import { createRootRoute, Outlet } from '@tanstack/react-router';
import { unreadCount } from '../features/notification/api';
import { Gate } from '../shell/Gate';
import { Missing, RouteProblem } from '../shell/RouteProblem';
import { Shell } from '../shell/Shell';

export const Route = createRootRoute({
  component: Root,
  notFoundComponent: Missing,
  errorComponent: RouteProblem,
});

function Root() {
  return (
    <Gate>
      <Signed />
    </Gate>
  );
}

function Signed() {
  const unread = useQuery(unreadCount);
  return (
    <Shell unread={unread.data ?? 0}>
      <Outlet />
    </Shell>
  );
}
