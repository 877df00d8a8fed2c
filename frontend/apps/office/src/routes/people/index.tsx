import { createFileRoute } from '@tanstack/react-router';
import { AccountsPage } from '../../features/account/AccountsPage';
import { accountSearch } from '../../features/account/api';
import { merged } from '../../ui/listing';

export const Route = createFileRoute('/people/')({ validateSearch: accountSearch, component: Accounts });

function Accounts() {
  const navigate = Route.useNavigate();
  return (
    <AccountsPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
