import { createFileRoute } from '@tanstack/react-router';
import { AssignmentsPage } from '../../features/assignment/AssignmentsPage';
import { assignmentSearch } from '../../features/assignment/api';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/board/assignments')({
  validateSearch: assignmentSearch,
  component: Assignments,
});

function Assignments() {
  const navigate = Route.useNavigate();
  return (
    <AssignmentsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
