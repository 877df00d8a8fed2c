import { createFileRoute } from '@tanstack/react-router';
import { PrintPage } from '../../features/plate/PrintPage';

export const Route = createFileRoute('/plates/print')({ component: PrintPage });
