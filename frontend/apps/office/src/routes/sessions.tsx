import { createFileRoute } from '@tanstack/react-router';
import { SessionsPage } from '../features/session/SessionsPage';

export const Route = createFileRoute('/sessions')({
  component: () => <SessionsPage onLeave={() => location.assign('/logout')} />,
});
