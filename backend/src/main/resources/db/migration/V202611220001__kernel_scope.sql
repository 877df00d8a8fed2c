-- Row-level security is the second wall behind the application's own filters: whatever a query forgets, a row of
-- another division or school does not come out. The runtime user owns nothing and can bypass nothing.

alter default privileges in schema public grant select, insert, update, delete on tables to app_rt;
alter default privileges in schema public grant usage, select on sequences to app_rt;

create extension if not exists btree_gist;

create function app_system() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.regions', true) = '*', false) $$;
create function app_regions() returns int[] language sql stable as
    $$ select string_to_array(nullif(current_setting('app.regions', true), '*'), ',')::int[] $$;
create function app_home() returns int language sql stable as
    $$ select nullif(current_setting('app.home', true), '')::int $$;
create function app_every_school() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.schools', true) = '*', false) $$;
create function app_schools() returns uuid[] language sql stable as
    $$ select string_to_array(nullif(current_setting('app.schools', true), '*'), ',')::uuid[] $$;
create function app_person() returns uuid language sql stable as
    $$ select nullif(current_setting('app.person', true), '')::uuid $$;

-- Reads within the caller's divisions, writes only in their own; "extra" narrows both, to schools or to a person.
create procedure protect(wanted regclass, extra text default 'true') language plpgsql as $$
begin
    execute format('alter table %s enable row level security', wanted);
    execute format('alter table %s force row level security', wanted);
    execute format('create policy reads on %s for select using ((select app_system()) or (region_id = any ((select app_regions())::int[]) and %s))', wanted, extra);
    execute format('create policy inserts on %s for insert with check ((select app_system()) or region_id = (select app_home()))', wanted);
    execute format('create policy updates on %s for update using ((select app_system()) or (region_id = (select app_home()) and %s)) with check ((select app_system()) or region_id = (select app_home()))', wanted, extra);
    execute format('create policy deletes on %s for delete using ((select app_system()) or (region_id = (select app_home()) and %s))', wanted, extra);
end $$;

create procedure protect_school(wanted regclass, school_column text default 'school_id') language plpgsql as $$
begin
    call protect(wanted, format('((select app_every_school()) or %I = any ((select app_schools())::uuid[]))', school_column));
end $$;

create table timer (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    kind text not null,
    subject_id uuid not null,
    fire_at timestamptz not null,
    constraint timer_once unique (kind, subject_id)
);
comment on table timer is 'What will happen to whom and when; a row goes when it fired or was cancelled';
create index timer_due on timer (fire_at);
call protect('timer');

create table idempotency (
    person_id uuid not null,
    key text not null,
    digest text not null,
    answer text,
    status integer,
    location text,
    created_at timestamptz not null default now(),
    primary key (person_id, key)
);
comment on table idempotency is 'Answers to creations, so that a repeated request does not create twice';
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy own on idempotency using ((select app_system()) or person_id = (select app_person()));
create index idempotency_age on idempotency (created_at);
