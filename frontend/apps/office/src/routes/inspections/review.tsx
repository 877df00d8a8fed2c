import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../../features/inspection/ReviewPage';

export const Route = createFileRoute('/inspections/review')({ component: ReviewPage });
