import { Client } from 'pg';

export async function asSystem<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const address = (process.env.DUDAO_DATABASE_URL ?? '').replace(/^jdbc:postgresql:\/\//, '');
  const database = new Client({ connectionString: `postgres://app_rt:app_rt@${address}` });
  await database.connect();
  try {
    await database.query("select set_config('app.regions', '*', false)");
    return await work(database);
  } finally {
    await database.end();
  }
}

/** As if it had been issued five weeks ago: no operation can do that, and none should. */
export const makeLate = (rectificationId: string) =>
  asSystem((database) =>
    database.query(
      `update rectification set issued_on = current_date - 35, due_on = current_date - 14,
         original_due_on = current_date - 14,
         due = due || jsonb_build_object('startOn', current_date - 35, 'on', current_date - 14)
       where id = $1`,
      [rectificationId],
    ),
  );

/** Lets the clock of the rectification ring at the next sweep, as it would have rung at the end of its last day. */
export const ring = (rectificationId: string) =>
  asSystem((database) =>
    database.query('update timer set fire_at = now() where subject_id = $1', [rectificationId]),
  );

/** What must not change by being looked at, and how many clocks still run. */
export const stored = (rectificationId: string) =>
  asSystem(async (database) => {
    const { rows } = await database.query(
      `select version, state, due_on::text, original_due_on::text, due::text,
         (select count(*)::int from timer where subject_id = $1) as timers
       from rectification where id = $1`,
      [rectificationId],
    );
    return rows[0];
  });
