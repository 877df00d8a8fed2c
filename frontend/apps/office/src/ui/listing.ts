import { z } from '@shared/z';
import { useQueryClient } from '@tanstack/react-query';

/** A damaged address never breaks a page: what cannot be read is simply no filter. */
export const readable = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
export const text = readable(z.coerce.string());
export const flag = readable(z.boolean());
export const oneOf = <T extends string>(values: readonly T[]) => readable(z.enum(values));

export const pageSize = 50;

/** A list page knows its search, not its route; the address bar holds filters, sorting and paging. */
export interface Listing<S> {
  search: S;
  onSearch: (patch: Partial<S>) => void;
}

export const merged =
  <S extends object>(patch: Partial<S>) =>
  (old: S): S => ({ ...old, cursor: undefined, ...patch });

/** Where a list is had as a file: by the same filters and in the same order; where the page stands does not matter. */
export function fileAddress(path: string, search: object): string {
  const asked = Object.entries(search).filter(([key, value]) => key !== 'cursor' && value !== undefined);
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}

/** A change may touch lists of any other page, so everything on screen is fetched again. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
