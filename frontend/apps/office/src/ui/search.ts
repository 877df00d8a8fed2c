/** How many filters hide rows; paging and sorting hide none. */
export function filterCount(search: object): number {
  return Object.entries(search).filter(
    ([key, value]) => key !== 'cursor' && key !== 'sort' && value !== undefined,
  ).length;
}
