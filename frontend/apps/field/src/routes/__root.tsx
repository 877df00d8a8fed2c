import { createRootRoute, Link, Outlet } from '@tanstack/react-router';
import { Empty, Failure } from '../kit/states';
import { Gate } from '../shell/Gate';
import { useWords } from '../words';

export const Route = createRootRoute({ component: Root, notFoundComponent: Unknown, errorComponent: Broken });

function Root() {
  return (
    <Gate>
      <Outlet />
    </Gate>
  );
}

function Unknown() {
  const { t } = useWords('field');
  return (
    <main className="page">
      <Empty words={t('gate.unknown')}>
        <Link to="/" className="big plain">
          {t('tabs.today')}
        </Link>
      </Empty>
    </main>
  );
}

/** A page part that could not be fetched, or a fault of ours: the drafts are on the phone either way. */
function Broken({ error }: { error: unknown }) {
  return (
    <main className="page">
      <Failure error={error} onRetry={() => location.reload()} />
    </main>
  );
}
