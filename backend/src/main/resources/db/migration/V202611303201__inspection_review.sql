-- The record after the visit (D1): it is reviewed, accepted or sent back; every edition that was submitted is kept, and
-- nothing of what stands is changed but by another edition (C9-07).
select set_config('app.regions', '*', true);

alter table inspection
    add column feedback jsonb,
    add column kind text not null default 'REGULAR' check (kind in ('REGULAR', 'UNSCHEDULED', 'EMERGENCY')),
    add column planned_visit_id uuid,
    add column correction jsonb,
    add column due jsonb,
    add column due_on date,
    add column flaw text check (
        flaw in ('INCOMPLETE', 'UNCLEAR', 'WRONG_MATTER', 'WITHOUT_EVIDENCE', 'CONTRADICTORY', 'OTHER')),
    add column return_note text,
    add column accepted_by uuid,
    add column accepted_name text,
    add column accepted_at timestamptz,
    add column edition integer not null default 0 check (edition >= 0),
    drop constraint inspection_state_check,
    add constraint inspection_state_check check (
        state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'ACCEPTED', 'ARCHIVED')),
    drop constraint inspection_submitted_has_matter,
    add constraint inspection_submitted_has_matter check (
        (state <> 'DRAFT') = (submitted_at is not null) and (state = 'DRAFT' or cardinality(matters) > 0)),
    add constraint inspection_accepted check ((state <> 'ACCEPTED' and state <> 'ARCHIVED') or accepted_by is not null),
    add constraint inspection_four_eyes check (accepted_by <> author_id),
    add constraint inspection_by_plan check (planned_visit_id is null or kind = 'REGULAR');
comment on column inspection.correction is 'What its author writes while the record is open again; what stands is in the other columns';
comment on column inspection.planned_visit_id is 'The visit of an approved plan that was paid with this one';
create index inspection_awaiting on inspection (region_id, visited_on, id) where state = 'SUBMITTED' or state = 'UNDER_REVIEW';
create index inspection_returned on inspection (author_id, visited_on, id) where state = 'RETURNED';

alter policy reads on inspection using (nullif((select app_system()) or (region_id = any ((select app_regions())::int[])
    and (state <> 'DRAFT' or author_id = (select app_person()))
    and ((select app_every_school()) or school_id = any ((select app_schools())::uuid[]))), false) is not null);
alter policy updates on inspection
    using ((select app_system()) or (region_id = (select app_home())
        and (state <> 'DRAFT' or author_id = (select app_person()))
        and ((select app_every_school()) or school_id = any ((select app_schools())::uuid[]))))
    with check ((select app_system()) or region_id = (select app_home()));
alter policy deletes on inspection
    using ((select app_system()) or (region_id = (select app_home()) and state = 'DRAFT'
        and author_id = (select app_person())));

-- Whose request it is asks which districts they lead, before there is a scope.
create index district_member_leads on district_member (inspector_id) where post = 'LEADER';

create table inspection_step (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    inspection_id uuid not null,
    number integer not null check (number > 0),
    action text not null,
    flaw text check (
        flaw in ('INCOMPLETE', 'UNCLEAR', 'WRONG_MATTER', 'WITHOUT_EVIDENCE', 'CONTRADICTORY', 'OTHER')),
    note text,
    done_by uuid not null,
    done_name text not null,
    done_at timestamptz not null,
    constraint inspection_step_once unique (region_id, inspection_id, number),
    constraint inspection_step_inspection_fkey foreign key (region_id, inspection_id) references inspection (region_id, id)
);
comment on table inspection_step is 'Every step that was taken with a record, by whom and why; nothing is changed afterwards';
call protect('inspection_step', 'exists (select from inspection i
    where i.region_id = inspection_step.region_id and i.id = inspection_step.inspection_id)');
revoke update, delete on inspection_step from app_rt;

create table inspection_edition (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    inspection_id uuid not null,
    number integer not null check (number > 0),
    content jsonb not null,
    submitted_by uuid not null,
    submitted_name text not null,
    submitted_at timestamptz not null,
    constraint inspection_edition_once unique (region_id, inspection_id, number),
    constraint inspection_edition_inspection_fkey foreign key (region_id, inspection_id)
        references inspection (region_id, id)
);
comment on table inspection_edition is 'What was submitted, each time it was; a correction makes another edition and changes none';
call protect('inspection_edition', 'exists (select from inspection i
    where i.region_id = inspection_edition.region_id and i.id = inspection_edition.inspection_id)');
revoke update, delete on inspection_edition from app_rt;

insert into inspection_edition (id, version, region_id, inspection_id, number, content, submitted_by, submitted_name, submitted_at)
select gen_random_uuid(), 0, i.region_id, i.id, 1,
    jsonb_strip_nulls(jsonb_build_object(
        'visitedOn', i.visited_on, 'arrivedAt', to_char(i.arrived_at, 'HH24:MI'), 'leftAt', to_char(i.left_at, 'HH24:MI'),
        'inspectorIds', i.inspector_ids, 'matters', i.matters, 'methods', i.methods, 'goodPractice', i.good_practice,
        'shortcomings', i.shortcomings, 'advice', i.advice, 'deadline', i.deadline, 'remarks', i.remarks,
        'problems', i.problems, 'editionId', i.edition_id, 'answers', i.answers,
        'occasion', jsonb_build_object('kind', 'REGULAR'))),
    i.author_id, p.name, i.submitted_at
from inspection i join person p on p.id = i.author_id where i.state = 'SUBMITTED';
update inspection set edition = 1 where state = 'SUBMITTED';

-- What the product may change of a record that was submitted is how it stands with it, and what it says only when another
-- edition is submitted. A column that is added later is guarded as well.
create function inspection_stands() returns trigger language plpgsql as $$
declare
    -- The number of problems is counted only after this, from what they are.
    moves constant text[] := array['problem_count', 'version', 'state', 'submitted_at', 'correction', 'due', 'due_on',
        'flaw', 'return_note', 'accepted_by', 'accepted_name', 'accepted_at', 'edition'];
begin
    if new.state = 'DRAFT' or (to_jsonb(new) - moves) is distinct from (to_jsonb(old) - moves)
            and not (old.state = 'RETURNED' and new.state = 'SUBMITTED' and new.edition = old.edition + 1) then
        raise exception 'a submitted record never changes but by another edition';
    end if;
    return new;
end $$;
create trigger inspection_stands before update on inspection for each row
    when (old.state <> 'DRAFT' and current_user = 'app_rt') execute function inspection_stands();

select set_config('app.regions', '', true);
