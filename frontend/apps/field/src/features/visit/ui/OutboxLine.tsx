import { formatSize } from '@shared/format';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../words';
import { isStuck, sizeOf, unsent, useOutbox } from '../model/useOutbox';

/** On every page as long as something waits: how much, and whether somebody has to decide. */
export function OutboxLine() {
  const { t } = useWords('visit');
  const waiting = unsent(useOutbox() ?? []);
  if (waiting.length === 0) return null;
  const stuck = waiting.filter(isStuck).length;
  return (
    <Link to="/outbox" className="offline-line">
      {t('waitingCount', { n: waiting.length, size: formatSize(sizeOf(waiting)) })}
      {stuck > 0 ? ` · ${t('stuckCount', { n: stuck })}` : null}
    </Link>
  );
}
