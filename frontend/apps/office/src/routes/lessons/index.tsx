import { createFileRoute } from '@tanstack/react-router';
import { lessonSearch } from '../../features/lesson/api';
import { LessonsPage } from '../../features/lesson/LessonsPage';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/lessons/')({
  validateSearch: lessonSearch,
  component: Lessons,
});

function Lessons() {
  const navigate = Route.useNavigate();
  return (
    <LessonsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
