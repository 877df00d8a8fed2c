import { ApiError, NetworkError } from '@shared/client';
import { plainWords } from '@shared/plainWords';
import type { ReactNode } from 'react';
import type { Listing } from '../common/paging';
import { useWords } from '../words';
import { BigButton } from './BigButton';

export function Skeleton({ rows = 3 }: { rows?: number }) {
  const { t } = useWords('field');
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => `bar-${index}`).map((key) => (
        <span key={key} />
      ))}
    </div>
  );
}

/** `calm` is for "all done", which is good news and no gap. */
export function Empty({
  words,
  calm = false,
  children,
}: {
  words: string;
  calm?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={calm ? 'empty calm' : 'empty'}>
      <p>{words}</p>
      {children}
    </div>
  );
}

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
  children?: ReactNode;
}

/** What failed in the server's own words, that nothing is lost, and how to go on. */
export function Failure({ error, onRetry, children }: FailureProps) {
  const { t } = useWords(['field', 'shared']);
  const problem = error instanceof ApiError ? error.problem : undefined;
  const silent = error instanceof NetworkError;
  const title = problem?.title ?? t(plainWords(error));
  return (
    <div className="failure" role="alert">
      <strong>{title}</strong>
      {problem?.detail ? <p>{problem.detail}</p> : null}
      {silent ? <p>{t('field:networkHint')}</p> : null}
      {children}
      {problem?.traceId ? <p className="hint">{t('shared:traceId', { id: problem.traceId })}</p> : null}
      {onRetry ? (
        <BigButton kind="plain" onClick={onRetry}>
          {t('shared:retry')}
        </BigButton>
      ) : null}
    </div>
  );
}

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Old data stay on the screen while newer are fetched or cannot be. */
export function Loaded<T>({ query, rows, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton rows={rows} />;
}

interface ListedProps<T> {
  listing: Listing<T>;
  empty: ReactNode;
  children: (rows: T[]) => ReactNode;
}

export function Listed<T>({ listing, empty, children }: ListedProps<T>) {
  const { t } = useWords('field');
  if (listing.pending) return <Skeleton rows={5} />;
  if (listing.error) return <Failure error={listing.error} onRetry={listing.retry} />;
  return (
    <>
      {listing.rows.length === 0 && !listing.hasMore ? empty : children(listing.rows)}
      {listing.hasMore ? (
        <BigButton kind="plain" busy={listing.loadingMore} onClick={listing.loadMore}>
          {listing.loadingMore ? t('loading') : t('loadMore')}
        </BigButton>
      ) : null}
    </>
  );
}
