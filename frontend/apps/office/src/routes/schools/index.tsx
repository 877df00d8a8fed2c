import { useCan } from '@shared/me';
import { createFileRoute } from '@tanstack/react-router';
import { Owed } from '../../features/coverage/Next';
import { schoolSearch } from '../../features/school/api';
import { SchoolsPage } from '../../features/school/SchoolsPage';
import { merged } from '../../ui/listing';
import { may } from '../../ui/permissions';

export const Route = createFileRoute('/schools/')({ validateSearch: schoolSearch, component: Schools });

function Schools() {
  const can = useCan();
  const navigate = Route.useNavigate();
  return (
    <SchoolsPage
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
      owed={can(may.readCoverage) ? (id, shown) => <Owed schoolId={id} shown={shown} /> : undefined}
    />
  );
}
