import type { Me } from '@shared/me';
import { useQueryClient } from '@tanstack/react-query';
import { createRootRoute, Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Empty, Failure } from '../kit/states';
import { Gate } from '../shell/Gate';
import { loadVisitWords, useWords } from '../words';

export const Route = createRootRoute({ component: Root, notFoundComponent: Unknown, errorComponent: Broken });

// The store and the queue are the heaviest part; the first page shows before they have come.
const Background = lazy(async () => {
  const [background] = await Promise.all([import('../background/Background'), loadVisitWords()]);
  return background;
});

function Root() {
  const queries = useQueryClient();
  const openPack = async (me: Me) => {
    const pack = await import('../features/pack/pack');
    return pack.openPack(queries, me.personId);
  };
  return (
    <Gate onOffline={openPack}>
      <Suspense fallback={null}>
        <Background />
      </Suspense>
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
