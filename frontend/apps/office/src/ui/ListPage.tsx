import type { ReactNode } from 'react';
import { type Column, DataTable, type ListQuery } from './DataTable';
import { Filters } from './Filters';
import type { Listing } from './listing';
import { Page } from './Page';
import { filterCount, withoutFilters } from './search';

interface Props<Row, S extends object> extends Listing<S> {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  filters: ReactNode;
  query: ListQuery<Row>;
  columns: Column<Row>[];
  empty: { title: string; hint?: string; action?: ReactNode };
  /** The form that an action opens. */
  children?: ReactNode;
}

/** A page that is one list: filters above, the table, and what may be begun there. */
export function ListPage<Row extends { id: string }, S extends { cursor?: string }>(props: Props<Row, S>) {
  const { title, intro, actions, filters, query, columns, empty, search, onSearch, children } = props;
  return (
    <Page title={title} intro={intro} printable actions={actions}>
      <Filters>{filters}</Filters>
      <DataTable
        caption={title}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        filters={{ count: filterCount(search), onClear: () => onSearch(withoutFilters(search)) }}
        paging={{
          cursor: search.cursor,
          onCursor: (cursor) => onSearch({ ...search, cursor }),
        }}
        empty={empty}
      />
      {children}
    </Page>
  );
}
