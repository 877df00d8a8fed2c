import { z } from '@shared/z';
import { useQueryClient } from '@tanstack/react-query';

// A damaged address never breaks a page: what cannot be read is simply no filter.
export const text = z.coerce.string().optional().catch(undefined);
export const flag = z.boolean().optional().catch(undefined);
export const oneOf = <T extends string>(values: readonly T[]) => z.enum(values).optional().catch(undefined);

export const pageSize = 50;

/** A list page knows its search, not its route; the address bar holds filters, sorting and paging. */
export interface Listing<S> {
  search: S;
  onSearch: (patch: Partial<S>) => void;
}

export const merged =
  <S extends object>(patch: Partial<S>) =>
  (old: S): S => ({ ...old, cursor: undefined, ...patch });

/** A change may touch lists of any other page, so everything on screen is fetched again. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
