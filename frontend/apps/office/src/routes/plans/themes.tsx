import { createFileRoute } from '@tanstack/react-router';
import { ThemesPage } from '../../features/plan/ThemesPage';

export const Route = createFileRoute('/plans/themes')({ component: ThemesPage });
