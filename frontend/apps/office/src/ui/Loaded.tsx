import { ApiError } from '@shared/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from './EmptyBox';
import { ProblemBox } from './ProblemBox';
import { Skeleton } from './Skeleton';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** Old content stays visible while it is fetched again; only a first failure takes the place of the page. */
export function Loaded<T>({ query, lines = 6, children }: Props<T>) {
  const { t } = useTranslation('ui');
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <Skeleton lines={lines} />;
  const status = query.error instanceof ApiError ? query.error.status : 0;
  if (status === 403 || status === 404) {
    const forbidden = status === 403;
    return (
      <EmptyBox
        kind="nothing"
        title={forbidden ? t('forbiddenTitle') : t('notFoundTitle')}
        hint={forbidden ? t('forbiddenHint') : t('notFoundHint')}
        action={<Link to="/">{t('homeLink')}</Link>}
      />
    );
  }
  return <ProblemBox error={query.error} what={t('pageFailed')} onRetry={() => void query.refetch()} />;
}
