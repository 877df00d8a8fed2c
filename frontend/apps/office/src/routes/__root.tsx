import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { createRootRoute, Outlet } from '@tanstack/react-router';
import { unreadCount } from '../features/notification/api';
import { Gate } from '../shell/Gate';
import { Missing, RouteProblem } from '../shell/RouteProblem';
import { Shell } from '../shell/Shell';
import { may } from '../ui/permissions';
import { pageWords } from '../words';

export const Route = createRootRoute({
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : pageWords()),
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
  const notified = useCan()(may.readMessages);
  const unread = useQuery({ ...unreadCount, enabled: notified });
  return (
    <Shell unread={notified ? (unread.data ?? 0) : undefined}>
      <Outlet />
    </Shell>
  );
}
