import { ApiError, NetworkError, onSignedOut } from '@shared/client';
import { formatMoment } from '@shared/format';
import { type Me, MeProvider, useMeQuery } from '@shared/me';
import { onlineManager } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { recall, remember } from '../common/storage';
import { Failure, Skeleton } from '../kit/states';
import { currentLanguage, useWords } from '../words';
import { Locked, NotPlaced, OtherRole } from './alone';

const KEY = 'dudao.field.me';

function lastMe(): Me | undefined {
  try {
    return JSON.parse(recall(KEY) ?? '') as Me;
  } catch {
    return undefined;
  }
}

interface Props {
  /** Lays out what the phone keeps for a day without network, and says of when that is. */
  onOffline: (me: Me) => Promise<number | undefined>;
  children: ReactNode;
}

/** How long the server is waited for before the phone goes on with what it has. */
const PATIENCE = 3_000;
const AGAIN = 30_000;

/** Without network the person of the last sign-in goes on with the pack and the drafts on this phone. */
export function Gate({ onOffline, children }: Props) {
  const query = useMeQuery();
  const [signedOut, setSignedOut] = useState(false);
  const impatient = useImpatience(query.isPending);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);
  useEffect(() => {
    if (query.data) remember(KEY, JSON.stringify(query.data));
  }, [query.data]);

  const refusal = query.error instanceof ApiError ? query.error : undefined;
  if (signedOut || refusal?.status === 401) return <Locked />;
  if (refusal?.status === 403) return <NotPlaced problem={refusal.problem} />;
  const silent = query.error instanceof NetworkError || (refusal && refusal.status >= 500) || impatient;
  const known = silent && !query.data ? lastMe() : undefined;
  const me = query.data ?? known;
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
      <Offline
        known={known}
        asked={query.dataUpdatedAt}
        onOffline={onOffline}
        onRetry={() => void query.refetch()}
      >
        {children}
      </Offline>
    </MeProvider>
  );
}

function useImpatience(pending: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return pending && over;
}

interface OfflineProps extends Props {
  /** The person of the last sign-in, while the server has not said who this is. */
  known: Me | undefined;
  /** When the server answered last. */
  asked: number;
  onRetry: () => void;
}

/** Says that there is no network and of when the data are. The pages wait for the pack, so that none says there is nothing. */
function Offline({ known, asked, onOffline, onRetry, children }: OfflineProps) {
  const { t } = useWords('field');
  const online = useSyncExternalStore(onlineManager.subscribe, () => onlineManager.isOnline());
  const [pack, setPack] = useState<{ at?: number }>();
  const alone = known !== undefined;
  const open = useEffectEvent(async () => known && (await onOffline(known).catch(() => undefined)));
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    if (!alone) return;
    void open().then((at) => setPack({ at }));
    const timer = setInterval(() => retry(), AGAIN);
    return () => clearInterval(timer);
  }, [alone]);
  if (alone && !pack) {
    return (
      <main className="page">
        <Skeleton rows={6} />
      </main>
    );
  }
  const at = alone ? pack?.at : asked;
  return (
    <>
      {alone || !online ? (
        <p className="offline-line" role="status">
          {at
            ? t('gate.offline', { at: formatMoment(new Date(at).toISOString(), currentLanguage()) })
            : t('gate.offlineEmpty')}
        </p>
      ) : null}
      {children}
    </>
  );
}

/** After signing out nobody is greeted by name; the drafts stay where they are. */
export function forgetMe(): void {
  remember(KEY, undefined);
}
