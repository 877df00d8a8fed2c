import { onServerTime } from '@shared/client';
import { useMe, useMeQuery } from '@shared/me';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { inspectionQuery } from '../data/inspections';
import { onSent } from '../features/visit/model/outbox';
import { keepSending } from '../features/visit/model/sending';
import { OutboxLine } from '../features/visit/ui/OutboxLine';
import { useWords } from '../words';
import { applyUpdate, watchWorker } from './worker';

const MINUTE = 60_000;
const TOLERATED = 5 * MINUTE;
const TOUCHED = ['inspections', 'findings', 'rectifications', 'drafts'];

/** What goes on behind every page: the queue is sent, the day pack is kept fresh, the shell is kept for a start without network. */
export default function Background() {
  const { personId } = useMe();
  const online = useMeQuery().data !== undefined;
  const queries = useQueryClient();
  useEffect(() => keepSending(personId), [personId]);
  useEffect(
    () =>
      onSent((view) => {
        queries.setQueryData(inspectionQuery(view.id).queryKey, view);
        for (const key of TOUCHED) void queries.invalidateQueries({ queryKey: [key] });
      }),
    [queries],
  );
  useEffect(() => {
    if (online) void import('../features/pack/pack').then((pack) => pack.refreshPack(queries, personId));
  }, [queries, personId, online]);
  return (
    <>
      <ClockLine />
      <UpdateLine />
      <OutboxLine />
    </>
  );
}

/** Times of a record come from the clock of the phone: whoever's is wrong is told, and can put them right in the form. */
function ClockLine() {
  const { t } = useWords('visit');
  const [skew, setSkew] = useState(0);
  useEffect(() => onServerTime((there) => setSkew(Date.now() - there)), []);
  if (Math.abs(skew) < TOLERATED) return null;
  return (
    <p className="offline-line" role="status">
      {t(skew > 0 ? 'clockAhead' : 'clockBehind', { n: Math.round(Math.abs(skew) / MINUTE) })}
    </p>
  );
}

/** A new version waits until somebody who is not writing asks for it. */
function UpdateLine() {
  const { t } = useWords('visit');
  const [waiting, setWaiting] = useState<ServiceWorker>();
  const onToday = useLocation({ select: ({ pathname }) => pathname === '/' });
  useEffect(() => watchWorker(setWaiting), []);
  if (!waiting || !onToday) return null;
  return (
    <p className="offline-line" role="status">
      {t('newVersion')}{' '}
      <button type="button" className="line-button" onClick={() => applyUpdate(waiting)}>
        {t('update')}
      </button>
    </p>
  );
}
