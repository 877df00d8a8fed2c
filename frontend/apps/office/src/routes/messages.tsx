import { createFileRoute } from '@tanstack/react-router';
import { messageSearch } from '../features/notification/api';
import { MessagesPage } from '../features/notification/MessagesPage';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/messages')({ validateSearch: messageSearch, component: Messages });

function Messages() {
  const navigate = Route.useNavigate();
  return (
    <MessagesPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
