import { ApiError } from '@shared/client';
import { formatMoment, formatSize } from '@shared/format';
import { useMe } from '@shared/me';
import { plainWords } from '@shared/plainWords';
import { Link } from '@tanstack/react-router';
import { AppBar } from '../../../kit/AppBar';
import { BigButton } from '../../../kit/BigButton';
import { Card } from '../../../kit/Card';
import { Empty } from '../../../kit/states';
import type { OutboxItem } from '../../../store/db';
import { hurry, noteItem } from '../../../store/queue';
import { currentLanguage, useWords } from '../../../words';
import { useDrafts } from '../model/sessions';
import { isStuck, sizeOf, unsent, useOutbox } from '../model/useOutbox';

const DAY = 86_400_000;
const WARN_AFTER = 3 * DAY;

/** Everything that has not reached the server yet, how it stands, and what can be done; nothing is hidden (F9). */
export function OutboxPage() {
  const { t } = useWords('visit');
  const { personId } = useMe();
  const items = useOutbox();
  const drafts = useDrafts();
  if (!items) return null;
  const waiting = unsent(items);
  const visits = [...new Set(waiting.map((item) => item.visitId))];
  const nameOf = (id: string) => drafts.data?.find((draft) => draft.id === id)?.school.name;
  return (
    <main className="page barred">
      <AppBar title={t('outbox')} back="/" />
      {waiting.length === 0 ? <Empty words={t('outboxEmpty')} calm /> : null}
      {waiting.length > 0 ? (
        <p className="hint">{t('waitingCount', { n: waiting.length, size: formatSize(sizeOf(waiting)) })}</p>
      ) : null}
      {visits.map((id) => (
        <Card key={id} title={nameOf(id) ?? t('title')}>
          <ul className="rows">
            {waiting
              .filter((item) => item.visitId === id)
              .map((item) => (
                <li key={item.id}>
                  <Item item={item} />
                </li>
              ))}
          </ul>
        </Card>
      ))}
      {waiting.length > 0 ? (
        <div className="bottom-bar">
          <BigButton onClick={() => void hurry(personId)}>{t('sendNow')}</BigButton>
        </div>
      ) : null}
    </main>
  );
}

function Item({ item }: { item: OutboxItem }) {
  const { t } = useWords('visit');
  const old = Date.now() - item.createdAt > WARN_AFTER;
  return (
    <div className="outbox-item">
      <p className="marks">
        <strong>{t(`itemKind.${item.kind}`)}</strong>
        <span className={isStuck(item) || old ? 'mark due-overdue' : 'mark'}>
          {t(`itemState.${item.state}`)}
        </span>
        {item.kind === 'submission' ? null : <span className="hint">{formatSize(item.size)}</span>}
      </p>
      <p className="hint">{formatMoment(new Date(item.createdAt).toISOString(), currentLanguage())}</p>
      {old ? <p className="error">{t('waitsLong')}</p> : null}
      <LastWords item={item} />
      {item.kind !== 'submission' && isStuck(item) ? (
        <BigButton kind="plain" onClick={() => void noteItem(item.id, { state: 'waiting', notBefore: 0 })}>
          {t('tryAgain')}
        </BigButton>
      ) : null}
      {isStuck(item) ? (
        <Link
          to={item.kind === 'submission' ? '/visits/$id/check' : '/visits/$id'}
          params={{ id: item.visitId }}
          className="big plain"
        >
          {t('putRight')}
        </Link>
      ) : null}
    </div>
  );
}

/** What the server said, in its own words where it had some. */
function LastWords({ item }: { item: OutboxItem }) {
  const { t } = useWords(['visit', 'shared', 'field']);
  const { problem, tries } = item;
  if (problem) {
    const words = problem.title ?? t(plainWords(new ApiError(problem.status, problem)));
    return (
      <p className="error">
        {words} {problem.detail}
      </p>
    );
  }
  return tries > 0 ? <p className="hint">{t('visit:triedInVain', { n: tries })}</p> : null;
}
