-- Checklists in editions. What is published by a division is read by all below it, so that the product's own content
-- and a province's reach every county; an office writes its own.
create function division_chain(integer) returns integer[] language sql stable as
    $$ select string_to_array(trim(both '/' from path), '/')::integer[] from division where id = $1 $$;
create function app_above() returns integer[] language sql stable as
    $$ select division_chain(app_home()) $$;

create table checklist (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    template_id uuid not null,
    edition integer not null check (edition > 0),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED', 'DISCARDED')),
    title text not null,
    purpose text,
    kinds varchar[] not null check (kinds <@ array['KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'NINE_YEAR', 'SENIOR',
        'COMPLETE_SECONDARY', 'TWELVE_YEAR', 'VOCATIONAL', 'SPECIAL']::varchar[]),
    matters jsonb not null,
    item_count integer not null generated always as
        (jsonb_array_length(jsonb_path_query_array(matters, '$[*].items[*]'))) stored,
    changed_at timestamptz not null,
    published_at timestamptz,
    retired_at timestamptz,
    constraint checklist_region_id unique (region_id, id),
    constraint checklist_published_when check ((state = 'DRAFT' or state = 'DISCARDED') = (published_at is null)),
    constraint checklist_retired_when check ((state = 'RETIRED') = (retired_at is not null)),
    constraint checklist_edition_taken unique (region_id, template_id, edition)
);
comment on table checklist is 'One edition of a checklist; editions of the same one share template_id';
create unique index checklist_published_once on checklist (region_id, template_id) where state = 'PUBLISHED';
create unique index checklist_draft_open on checklist (region_id, template_id) where state = 'DRAFT';
create index checklist_newest on checklist (region_id, changed_at, id);

-- Records name the edition they were filled by, so it must never say anything else.
create function checklist_stands() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.title, new.purpose, new.kinds, new.matters, new.template_id, new.edition)
            is distinct from (old.title, old.purpose, old.kinds, old.matters, old.template_id, old.edition) then
        raise exception 'a published edition never changes';
    end if;
    return new;
end $$;
create trigger checklist_stands before update on checklist for each row execute function checklist_stands();

-- No policy lets anybody delete.
alter table checklist enable row level security;
alter table checklist force row level security;
create policy reads on checklist for select using ((select app_system())
    or (region_id = any ((select app_regions())::int[])
        and (state in ('PUBLISHED', 'RETIRED') or (select app_every_school())))
    or (state in ('PUBLISHED', 'RETIRED') and region_id = any ((select app_above())::int[])));
create policy inserts on checklist for insert
    with check ((select app_system()) or region_id = (select app_home()));
create policy updates on checklist for update
    using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));

-- No key leads from a record to its edition, for that may be a division's above; editions are never deleted.
alter table inspection add column edition_id uuid;
alter table inspection add column answers jsonb not null default '[]';
alter table inspection add constraint inspection_answers check (edition_id is not null or answers = '[]');
comment on column inspection.edition_id is 'The edition of the checklist by which the record is filled';
