import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from './EmptyBox';
import { ProblemBox } from './ProblemBox';
import { Skeleton } from './Skeleton';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** The name of the sort in the API, when the list can be sorted by this column. */
  sort?: string;
  align?: 'end';
  wide?: boolean;
  /** Dates, codes and the like stay on one line. */
  tight?: boolean;
  /** Left out where the table folds into cards. */
  wideOnly?: boolean;
}

export interface ListQuery<Row> {
  data?: { items: Row[]; nextCursor?: string };
  error: unknown;
  isPlaceholderData?: boolean;
  refetch: () => unknown;
}

interface Props<Row> {
  caption: string;
  query: ListQuery<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string | number;
  rowClass?: (row: Row) => string | undefined;
  sort?: { value: string | undefined; onSort: (sort: string) => void };
  filters?: { count: number; onClear: () => void };
  paging?: { cursor: string | undefined; onCursor: (cursor: string | undefined) => void };
  empty: { kind?: 'nothing' | 'done'; title: string; hint?: string; action?: ReactNode };
}

/** A plain table: it prints with a repeated head, folds into cards on a phone and needs no script to scroll. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, query, columns, rowKey, rowClass, sort, filters, paging, empty } = props;
  const { t } = useTranslation('ui');
  if (query.data === undefined) {
    return query.error ? (
      <ProblemBox error={query.error} what={t('listFailed')} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const rows = query.data.items;
  if (rows.length === 0 && filters && filters.count > 0) {
    return (
      <EmptyBox
        kind="filtered"
        title={t('filteredEmpty')}
        action={<Button onClick={filters.onClear}>{t('clearFilters', { n: filters.count })}</Button>}
      />
    );
  }
  if (rows.length === 0 && !paging?.cursor) return <EmptyBox kind="nothing" {...empty} />;
  return (
    <>
      {query.error ? <ProblemBox error={query.error} onRetry={() => void query.refetch()} /> : null}
      <div className="table-frame">
        <table className={query.isPlaceholderData ? 'data dim' : 'data'} aria-busy={query.isPlaceholderData}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} className={rowClass?.(row)}>
                {columns.map((column) => (
                  <td key={column.key} data-label={column.title} className={cellClass(column)}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {paging ? <Pager rows={rows.length} next={query.data.nextCursor} {...paging} /> : null}
    </>
  );
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const { align, wide, tight, wideOnly } = column;
  const names = [align, wide && 'wide', tight && 'tight', wideOnly && 'wide-only'].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}

function Head<Row>({ column, sort }: { column: Column<Row>; sort: Props<Row>['sort'] }) {
  const { t } = useTranslation('ui');
  const name = column.sort;
  const active = name !== undefined && sort?.value === name;
  return (
    <th scope="col" className={cellClass(column)} aria-sort={active ? 'ascending' : undefined}>
      {name && sort ? (
        <>
          <button
            type="button"
            className={active ? 'sort on no-print' : 'sort no-print'}
            title={t('sortBy', { column: column.title })}
            onClick={() => sort.onSort(name)}
          >
            {column.title} <span aria-hidden="true">{active ? '▾' : '⇅'}</span>
          </button>
          {/* Browsers do not repeat a button on the following pages of a printed table. */}
          <span className="print-only">{column.title}</span>
        </>
      ) : (
        column.title
      )}
    </th>
  );
}

// A keyset cursor only leads forward; the way back is remembered for as long as the page is open.
const previous = new Map<string, string | undefined>();

interface PagerProps {
  rows: number;
  next: string | undefined;
  cursor: string | undefined;
  onCursor: (cursor: string | undefined) => void;
}

function Pager({ rows, next, cursor, onCursor }: PagerProps) {
  const { t } = useTranslation('ui');
  const forward = () => {
    if (!next) return;
    previous.set(next, cursor);
    onCursor(next);
  };
  const known = cursor !== undefined && previous.has(cursor);
  return (
    <div className="pager no-print">
      <span className="quiet">{t('shown', { n: rows })}</span>
      {cursor || next ? (
        <span className="row">
          <Button disabled={!cursor} onClick={() => onCursor(undefined)}>
            {t('firstPage')}
          </Button>
          <Button disabled={!known} onClick={() => cursor && onCursor(previous.get(cursor))}>
            {t('prevPage')}
          </Button>
          <Button disabled={!next} onClick={forward}>
            {t('nextPage')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
