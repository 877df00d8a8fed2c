import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MessageList } from '../features/notification/MessageList';
import { AppBar } from '../kit/AppBar';

export const Route = createFileRoute('/messages')({ component: Messages });

function Messages() {
  const { t } = useTranslation('field');
  return (
    <main className="page">
      <AppBar title={t('messages.title')} back="/" />
      <MessageList />
    </main>
  );
}
