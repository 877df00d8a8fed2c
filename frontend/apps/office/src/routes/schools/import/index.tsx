import { createFileRoute } from '@tanstack/react-router';
import { UploadPage } from '../../../features/schoolImport/UploadPage';

export const Route = createFileRoute('/schools/import/')({ component: UploadPage });
