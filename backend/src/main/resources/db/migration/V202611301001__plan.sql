-- Plans of a division's office, of a district or of an inspector (D7, E7), with the visits they provide for.
create table plan (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    kind text not null check (kind in ('YEARLY', 'MONTHLY', 'OCCASIONAL')),
    year integer not null check (year between 2000 and 2100),
    month integer check (month between 1 and 12),
    owner text not null check (owner in ('OFFICE', 'DISTRICT', 'INSPECTOR')),
    district_id uuid,
    inspector_id uuid,
    holder_id uuid,
    title text not null check (title <> ''),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'EXAMINED', 'RETURNED', 'APPROVED', 'ISSUED', 'ADJUSTING',
        'COMPLETED', 'PARTLY_COMPLETED', 'SUMMARISED', 'ARCHIVED', 'DISCARDED')),
    content jsonb not null,
    visit_count integer not null check (visit_count >= 0),
    author_ids uuid[] not null,
    due jsonb,
    due_on date,
    approved_by uuid,
    approved_name text,
    approved_at timestamptz,
    edition integer not null check (edition >= 0),
    filed_year integer,
    filed_number integer check (filed_number > 0),
    filed_on date,
    progress text check (progress in ('AHEAD', 'ON_TRACK', 'BEHIND', 'STALLED')),
    summary text,
    constraint plan_region_id unique (region_id, id),
    constraint plan_district_fkey foreign key (region_id, district_id) references district (region_id, id),
    constraint plan_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id),
    constraint plan_holder_fkey foreign key (region_id, holder_id) references person (region_id, id),
    constraint plan_filed_once unique (region_id, filed_year, filed_number),
    constraint plan_period check ((kind = 'MONTHLY') = (month is not null)),
    constraint plan_owner check (
        (owner = 'DISTRICT') = (district_id is not null) and (owner = 'INSPECTOR') = (inspector_id is not null)),
    constraint plan_examination check (state not in ('SUBMITTED', 'EXAMINED') or due_on is not null),
    constraint plan_four_eyes check (
        state in ('DRAFT', 'SUBMITTED', 'EXAMINED', 'RETURNED', 'ADJUSTING', 'DISCARDED')
        or (approved_by is not null and approved_by <> all (author_ids))),
    constraint plan_filed check ((filed_number is null) = (filed_year is null) and (filed_number is null) = (filed_on is null))
);
comment on table plan is 'Plans from the draft to the archive (D7)';
comment on column plan.holder_id is 'Whose own plan it is; an office''s plan is nobody''s own';
comment on column plan.author_ids is 'Everybody who had a hand in it since it was approved last; none of them decides about it';
create unique index plan_once on plan (region_id, kind, year, month, district_id, inspector_id) nulls not distinct
    where kind <> 'OCCASIONAL' and state <> 'DISCARDED';
create index plan_newest on plan (region_id, year, id);
create index plan_district on plan (region_id, district_id);
create index plan_inspector on plan (region_id, inspector_id);
create index plan_holder on plan (region_id, holder_id);
call protect('plan', $$((select app_every_school()) or holder_id = (select app_person())
    or (inspector_id is null and filed_on is not null))$$);

create table plan_step (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    plan_id uuid not null,
    number integer not null check (number > 0),
    action text not null,
    note text,
    rules text[] not null,
    reason text,
    done_by uuid not null,
    done_name text not null,
    done_at timestamptz not null,
    constraint plan_step_once unique (region_id, plan_id, number),
    constraint plan_step_plan_fkey foreign key (region_id, plan_id) references plan (region_id, id),
    constraint plan_step_reason check (cardinality(rules) = 0 or reason is not null)
);
comment on table plan_step is 'Every step that was taken, by whom and with which rules set aside; nothing is changed afterwards';
call protect('plan_step', 'exists (select from plan p where p.region_id = plan_step.region_id and p.id = plan_step.plan_id)');
revoke update, delete on plan_step from app_rt;

create table plan_edition (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    plan_id uuid not null,
    number integer not null check (number > 0),
    title text not null,
    content jsonb not null,
    visits jsonb not null,
    approved_by uuid not null,
    approved_name text not null,
    approved_at timestamptz not null,
    constraint plan_edition_once unique (region_id, plan_id, number),
    constraint plan_edition_plan_fkey foreign key (region_id, plan_id) references plan (region_id, id)
);
comment on table plan_edition is 'What was approved, each time it was; an adjustment makes another edition and changes none';
call protect('plan_edition',
    'exists (select from plan p where p.region_id = plan_edition.region_id and p.id = plan_edition.plan_id)');
revoke update, delete on plan_edition from app_rt;

create table planned_visit (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    plan_id uuid not null,
    school_id uuid not null,
    planned_on date not null,
    half text not null check (half in ('MORNING', 'AFTERNOON', 'WHOLE_DAY')),
    inspector_ids uuid[] not null check (cardinality(inspector_ids) > 0),
    matters integer[] not null,
    note text,
    binding boolean not null,
    constraint planned_visit_region_id unique (region_id, id),
    constraint planned_visit_plan_fkey foreign key (region_id, plan_id) references plan (region_id, id),
    constraint planned_visit_school_fkey foreign key (region_id, school_id) references school (region_id, id)
);
comment on table planned_visit is 'Which school is to be visited when, by whom and about what';
comment on column planned_visit.binding is 'It stands in an approved plan and counts when others plan for that school';
create index planned_visit_plan on planned_visit (region_id, plan_id);
create index planned_visit_school on planned_visit (region_id, school_id, planned_on);
create index planned_visit_agenda on planned_visit (region_id, planned_on, id) where binding;
call protect_school('planned_visit');
