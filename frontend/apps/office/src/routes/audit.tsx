import { createFileRoute } from '@tanstack/react-router';
import { AuditPage } from '../features/audit/AuditPage';
import { auditSearch } from '../features/audit/api';
import { merged } from '../ui/listing';

export const Route = createFileRoute('/audit')({ validateSearch: auditSearch, component: Audit });

function Audit() {
  const navigate = Route.useNavigate();
  return (
    <AuditPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
