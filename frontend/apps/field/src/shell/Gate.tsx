import { ApiError, NetworkError, onSignedOut } from '@shared/client';
import { type Me, MeProvider, useMeQuery } from '@shared/me';
import { type ReactNode, useEffect, useState } from 'react';
import { recall, remember } from '../common/storage';
import { Failure, Skeleton } from '../kit/states';
import { useWords } from '../words';
import { Locked, NotPlaced, OtherRole } from './alone';

const KEY = 'dudao.field.me';

function lastMe(): Me | undefined {
  try {
    return JSON.parse(recall(KEY) ?? '') as Me;
  } catch {
    return undefined;
  }
}

/** Without network the person of the last sign-in goes on with the drafts on this phone. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useWords('field');
  const query = useMeQuery();
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);
  useEffect(() => {
    if (query.data) remember(KEY, JSON.stringify(query.data));
  }, [query.data]);

  const refusal = query.error instanceof ApiError ? query.error : undefined;
  if (signedOut || refusal?.status === 401) return <Locked />;
  if (refusal?.status === 403) return <NotPlaced problem={refusal.problem} />;
  const silent = query.error instanceof NetworkError || (refusal && refusal.status >= 500);
  const me = query.data ?? (silent ? lastMe() : undefined);
  if (!me) {
    return (
      <main className="page">
        {query.error ? (
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </main>
    );
  }
  if (me.role !== 'INSPECTOR') return <OtherRole role={me.role} />;
  return (
    <MeProvider me={me}>
      {query.data ? null : (
        <p className="offline-line" role="status">
          {t('gate.offline')}
        </p>
      )}
      {children}
    </MeProvider>
  );
}

/** After signing out nobody is greeted by name; the drafts stay where they are. */
export function forgetMe(): void {
  remember(KEY, undefined);
}
