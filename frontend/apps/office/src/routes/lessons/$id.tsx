import { createFileRoute } from '@tanstack/react-router';
import { LessonPage } from '../../features/lesson/LessonPage';

export const Route = createFileRoute('/lessons/$id')({ component: Lesson });

function Lesson() {
  const { id } = Route.useParams();
  return <LessonPage key={id} id={id} />;
}
