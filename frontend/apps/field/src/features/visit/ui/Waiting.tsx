import { formatSize } from '@shared/format';
import { Link, useNavigate } from '@tanstack/react-router';
import { AppBar } from '../../../kit/AppBar';
import { BigButton } from '../../../kit/BigButton';
import type { OutboxItem } from '../../../store/db';
import { withdraw } from '../../../store/queue';
import { useWords } from '../../../words';
import { isStuck, sizeOf, unsent } from '../model/useOutbox';

/** Submitted on the phone: it is safe there, and goes out by itself as soon as it can. */
export function Waiting({ id, items }: { id: string; items: OutboxItem[] }) {
  const { t } = useWords('visit');
  const navigate = useNavigate();
  const waiting = unsent(items);
  const change = async () => {
    await withdraw(id);
    await navigate({ to: '/visits/$id', params: { id }, replace: true });
  };
  return (
    <main className="page barred">
      <AppBar title={t('resultTitle')} back="/" />
      <div className="notice good" role="status">
        <strong>✓ {t('keptTitle')}</strong>
        <p>{t('keptText')}</p>
        <p>{t('waitingCount', { n: waiting.length, size: formatSize(sizeOf(waiting)) })}</p>
      </div>
      {waiting.some(isStuck) ? (
        <Link to="/outbox" className="notice">
          {t('stuckCount', { n: waiting.filter(isStuck).length })}
        </Link>
      ) : null}
      <div className="bottom-bar">
        <div className="buttons">
          <BigButton kind="plain" onClick={() => void change()}>
            {t('changeAgain')}
          </BigButton>
          <Link to="/" className="big primary">
            {t('toToday')}
          </Link>
        </div>
      </div>
    </main>
  );
}
