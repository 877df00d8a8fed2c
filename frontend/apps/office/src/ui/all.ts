/** Follows the cursor to the end; for lists that are small by nature, such as the schools of one county. */
export async function allPages<Row>(
  load: (cursor: string | undefined) => Promise<{ items: Row[]; nextCursor?: string }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}
