import { randomUUID } from 'node:crypto';
import { asSystem } from './database';

const account = 'sunlei';
export const inspectorName = '孙磊';

/** An inspector with three schools of their own in the county of the demonstration, whatever else is there. */
export async function settle(): Promise<string[]> {
  const stamp = Date.now().toString(36);
  const names = ['上河', '中河', '下河'].map((name) => `${name}小学${stamp}`);
  const inspector = randomUUID();
  await asSystem(async (database) => {
    const { rows } = await database.query(
      "select id from division where code = '370214' and level = 'COUNTY'",
    );
    const region = rows[0].id;
    await database.query(
      `insert into inspector (id, version, region_id, number, name, kind)
       values ($1, 0, $2, $3, $4, 'FULL_TIME')`,
      [inspector, region, `H${stamp}`, inspectorName],
    );
    await database.query(
      `with known as (
         insert into person (id, version, region_id, name, account) values ($1, 0, $2, $3, $4)
         on conflict (account) do update set name = excluded.name returning id)
       insert into placement (id, version, region_id, person_id, role, inspector_id, valid_from)
       select $5, 0, $2, id, 'INSPECTOR', $6, current_date - 30 from known`,
      [randomUUID(), region, inspectorName, account, randomUUID(), inspector],
    );
    for (const [index, name] of names.entries()) {
      const school = randomUUID();
      await database.query(
        `insert into school (id, version, region_id, code, name, kind, ownership, state)
         values ($1, 0, $2, $3, $4, 'PRIMARY', 'PUBLIC', 'OPEN')`,
        [school, region, `${stamp}${index}`, name],
      );
      await database.query(
        `insert into assignment (id, version, region_id, school_id, inspector_id, valid_from, over_ratio)
         values ($1, 0, $2, $3, $4, current_date - 30, false)`,
        [randomUUID(), region, school, inspector],
      );
    }
  });
  return names;
}

/** What has arrived of this inspector, and how often. */
export const arrived = (schools: string[]) =>
  asSystem(async (database) => {
    const { rows } = await database.query(
      `with record as (
         select i.* from inspection i join school s on s.id = i.school_id where s.name = any ($1)),
       photo as (select p.* from record, jsonb_to_recordset(photos) p ("fileId" uuid, "originalSha256" text)),
       signature as (select (acknowledgement ->> 'fileId')::uuid id from record)
       select (select count(*)::int from record) as records,
         (select count(*)::int from record where state = 'SUBMITTED') as submitted,
         (select count(*)::int from photo) as photos,
         (select count(distinct "originalSha256")::int from photo) as "differentPhotos",
         (select count(*)::int from file where id in (select "fileId" from photo) and school_id is not null) as "filesOfPhotos",
         (select count(*)::int from file f join person p on p.id = f.uploaded_by
            where p.account = '${account}' and f.school_id is null) as "strayFiles",
         (select coalesce(max(size), 0)::int from file where id in (select "fileId" from photo)) as "largestPhoto",
         (select count(*)::int from file where id in (select id from signature)) as signatures,
         (select count(*)::int from finding f join record r on r.id = f.inspection_id) as findings`,
      [schools],
    );
    return rows[0] as Record<
      | 'records'
      | 'submitted'
      | 'photos'
      | 'differentPhotos'
      | 'filesOfPhotos'
      | 'strayFiles'
      | 'largestPhoto'
      | 'signatures'
      | 'findings',
      number
    >;
  });
