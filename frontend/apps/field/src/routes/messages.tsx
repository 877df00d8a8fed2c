import { createFileRoute } from '@tanstack/react-router';
import { MessageList } from '../features/notification/MessageList';
import { AppBar } from '../kit/AppBar';
import { useWords } from '../words';

export const Route = createFileRoute('/messages')({ component: Messages });

function Messages() {
  const { t } = useWords('field');
  return (
    <main className="page">
      <AppBar title={t('messages.title')} back="/" />
      <MessageList />
    </main>
  );
}
