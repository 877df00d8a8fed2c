const hides = (key: string) => key !== 'cursor' && key !== 'sort';

/** How many filters hide rows; paging and sorting hide none. */
export function filterCount(search: object): number {
  return Object.entries(search).filter(([key, value]) => hides(key) && value !== undefined).length;
}

/** The change that takes all filters away. */
export function withoutFilters<S extends object>(search: S): Partial<S> {
  return Object.fromEntries(
    Object.keys(search)
      .filter(hides)
      .map((key) => [key, undefined]),
  ) as Partial<S>;
}
