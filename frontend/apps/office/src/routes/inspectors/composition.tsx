import { createFileRoute } from '@tanstack/react-router';
import { CompositionPage } from '../../features/inspector/CompositionPage';

export const Route = createFileRoute('/inspectors/composition')({ component: CompositionPage });
