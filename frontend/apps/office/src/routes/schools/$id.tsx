import { createFileRoute } from '@tanstack/react-router';
import { SchoolComprehensive } from '../../features/comprehensive/SchoolComprehensive';
import { SchoolCoverage } from '../../features/coverage/SchoolCoverage';
import { SchoolPage } from '../../features/school/SchoolPage';

export const Route = createFileRoute('/schools/$id')({ component: School });

function School() {
  const { id } = Route.useParams();
  return (
    <SchoolPage
      key={id}
      id={id}
      coverage={<SchoolCoverage schoolId={id} />}
      comprehensive={<SchoolComprehensive schoolId={id} />}
    />
  );
}
