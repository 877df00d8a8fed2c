-- What was done, by whom and from where (MLPS 8.1.4.3). One hash chain for each division and chain 0 for the platform:
-- every hash covers the one before, so nothing can be changed, left out or put between without breaking all that follows.

create function audit_time(record text) returns timestamptz language sql immutable as
    $$ select (record::jsonb ->> 'at')::timestamptz $$;
create function audit_objects(record text) returns uuid[] language sql immutable as
    $$ select array(select distinct id::uuid from (
           select record::jsonb #>> '{object,id}'
           union all select change ->> 'id' from jsonb_array_elements(coalesce(record::jsonb -> 'changes', '[]')) change
       ) as named (id) where id is not null) $$;
-- Whoever asks must be somebody who was placed as audit administrator; whether they still are, the application knows.
create function app_auditor() returns boolean language sql stable as
    $$ select exists (select from placement where person_id = app_person() and role = 'AUDIT_ADMIN') $$;

create table audit_record (
    region_id integer not null,
    seq bigint not null,
    record text not null,
    hash bytea not null,
    id uuid not null generated always as ((record::jsonb ->> 'id')::uuid) stored,
    at timestamptz not null generated always as (audit_time(record)) stored,
    person_id uuid generated always as ((record::jsonb #>> '{actor,person}')::uuid) stored,
    name text generated always as (record::jsonb #>> '{actor,name}') stored,
    account text generated always as (record::jsonb #>> '{actor,account}') stored,
    role text generated always as (record::jsonb #>> '{actor,role}') stored,
    address text generated always as (record::jsonb ->> 'address') stored,
    operation text not null generated always as (record::jsonb ->> 'operation') stored,
    result text not null generated always as (record::jsonb ->> 'result') stored,
    object_type text generated always as (record::jsonb #>> '{object,type}') stored,
    object_id uuid generated always as ((record::jsonb #>> '{object,id}')::uuid) stored,
    objects uuid[] not null generated always as (audit_objects(record)) stored,
    primary key (region_id, seq),
    constraint audit_record_id unique (id)
);
comment on table audit_record is 'The text is the record; every other column but the hash is drawn from it for searching';
create index audit_record_at on audit_record (at, id);
create index audit_record_person on audit_record (person_id, at, id);
create index audit_record_account on audit_record (account, at, id);
create index audit_record_operation on audit_record (operation, at, id);
create index audit_record_refused on audit_record (at, id) where result <> 'DONE';
create index audit_record_objects on audit_record using gin (objects);

create table audit_head (
    region_id integer primary key,
    seq bigint not null,
    hash bytea not null
);
comment on table audit_head is 'Where each chain ends; its lock puts writers of one chain in a row';

create table audit_signed_head (
    region_id integer not null,
    seq bigint not null,
    line text not null,
    primary key (region_id, seq)
);
comment on table audit_signed_head is 'Copy of the signed heads; what counts is the file outside of the database';

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end $$;
create trigger only_added_to before update or delete or truncate on audit_record
    for each statement execute function audit_refuse();
create trigger only_moved before delete or truncate on audit_head
    for each statement execute function audit_refuse();
create trigger only_added_to before update or delete or truncate on audit_signed_head
    for each statement execute function audit_refuse();

-- The database gives number, moment and hash, and the runtime user reaches the tables by this function alone.
create function audit_append(chain integer, details text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    last public.audit_head;
    line text;
    sealed bytea;
begin
    select * into last from public.audit_head where region_id = chain for update;
    if not found then
        insert into public.audit_head values (chain, 0, sha256(convert_to('dudao audit chain ' || chain, 'UTF8')))
            on conflict do nothing;
        select * into last from public.audit_head where region_id = chain for update;
    end if;
    line := format('{"region":%s,"seq":%s,"id":"%s","at":"%s",%s', chain, last.seq + 1, uuidv7(),
        to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"'),
        substr(details, 2));
    sealed := sha256(last.hash || convert_to(line, 'UTF8'));
    insert into public.audit_record (region_id, seq, record, hash) values (chain, last.seq + 1, line, sealed);
    update public.audit_head set seq = last.seq + 1, hash = sealed where region_id = chain;
    return last.seq + 1;
end $$;
revoke all on function audit_append from public;
grant execute on function audit_append to app_rt;

create procedure protect_trail(wanted regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', wanted);
    execute format('alter table %s force row level security', wanted);
    execute format('create policy owner on %s to current_user using (true) with check (true)', wanted);
    execute format('create policy auditors on %s for select using ((select app_system()) or ((select app_auditor()) and (region_id = 0 or region_id = any ((select app_regions())::int[]))))', wanted);
    execute format('revoke insert, update, delete, truncate on %s from app_rt', wanted);
end $$;
call protect_trail('audit_record');
call protect_trail('audit_head');
call protect_trail('audit_signed_head');
grant insert on audit_signed_head to app_rt;
create policy signers on audit_signed_head for insert with check ((select app_system()));
