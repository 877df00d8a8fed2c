import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '../features/visit/ui/OutboxPage';
import { loadVisitWords } from '../words';

export const Route = createFileRoute('/outbox')({ loader: loadVisitWords, component: OutboxPage });
