import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '../features/setting/SettingsPage';

export const Route = createFileRoute('/settings')({ component: SettingsPage });
