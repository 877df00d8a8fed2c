import type { UseQueryResult } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { ProblemBox } from '../../ui/ProblemBox';
import { Skeleton } from '../../ui/Skeleton';

interface Page<Row> {
  items: Row[];
  nextCursor?: string;
}
interface QueueProps<Row> {
  label: string;
  query: UseQueryResult<Page<Row>>;
  /** The worst case in words: a number alone does not say where to begin. */
  worst: (rows: Row[], first: Row) => string;
  none: string;
  tone: string;
  link: Pick<LinkProps, 'to' | 'search'>;
}

/** How much waits, the worst of it in words, and the list behind it. */
export function Queue<Row>({ label, query, worst, none, tone, link }: QueueProps<Row>) {
  if (query.error && !query.data) {
    return <ProblemBox error={query.error} what={label} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton lines={3} />;
  const { items, nextCursor } = query.data;
  const [first] = items;
  return (
    <Link {...link} className={first ? `figure queue ${tone}` : 'figure queue'}>
      <span className="quiet">{label}</span>
      <b>
        {items.length}
        {nextCursor ? '+' : ''}
      </b>
      <span>{first ? worst(items, first) : none}</span>
    </Link>
  );
}
