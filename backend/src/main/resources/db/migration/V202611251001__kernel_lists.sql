-- Whoever sees many divisions reads a list in its own order across all of them, and the rows of one school, inspector or
-- person wherever they lie: indexes that begin with region_id serve neither. With these a list of a province takes as
-- long as one of a county (docs/performance.md).
create index school_all_by_code on school (code, id);
create index school_all_by_name on school (name, id);
create index school_all_by_enrolment on school (coalesce(enrolment, -1), id);
create index school_by_enrolment on school (region_id, coalesce(enrolment, -1), id);
create index school_by_code on school (region_id, code, id);
create index school_contact_of on school_contact (school_id, role, valid_from);
create index school_year_of_school on school_year (school_id, year);
create index school_charter_of on school_charter (school_id);
create index school_import_all_newest on school_import (created_at, id);

create index inspector_all_by_name on inspector (name, id);
create index inspector_all_by_number on inspector (number, id);
create index inspector_suspended on inspector (name, id) where suspended_on is not null;

create index person_all_by_account on person (account, id);
create index person_by_account on person (region_id, account, id);
create index person_all_by_name on person (name, id);
create index person_by_name on person (region_id, name, id);
create index placement_of on placement (person_id, valid_from);

create index district_all_by_name on district (name, id);
create index district_member_of on district_member (district_id, valid_from);
create index district_school_of on district_school (school_id, valid_from);
create index district_school_in on district_school (district_id, valid_from);
create index assignment_all_newest on assignment (valid_from, id);
create index assignment_of_school on assignment (school_id, role, valid_from);
create index assignment_all_of_school on assignment (school_id, valid_from, id);
create index assignment_of_inspector on assignment (inspector_id, valid_from, id);
create index recusal_all_newest on recusal (valid_from, id);
create index recusal_newest on recusal (region_id, valid_from, id);

create index handover_all_oldest on handover (opened_on, id);
create index handover_all_unsigned on handover (opened_on, id) where former_at is null or next_at is null;
create index handover_unsigned on handover (region_id, opened_on, id) where former_at is null or next_at is null;
create index handover_of on handover (school_id, opened_on, id);
create index appointment_all_newest on appointment (opened_on, id);
create index appointment_all_in_state on appointment (state, opened_on, id);
create index appointment_in_state on appointment (region_id, state, opened_on, id);
create index plate_of on plate (school_id) where latest;

create index inspection_all_by_day on inspection (visited_on, id);
create index inspection_of on inspection (school_id, visited_on, id);
create index finding_all_by_day on finding (found_on, id);
create index finding_all_by_gravity on finding (gravity, id);
create index finding_of on finding (school_id, found_on, id);
create index rectification_all_open on rectification (due_on, id) where state <> 'ACCEPTED';
create index rectification_all_by_due on rectification (due_on, id);
create index rectification_all_newest on rectification (issued_on, id);
create index rectification_of on rectification (school_id, due_on, id);
create index notification_of on notification (person_id, created_at, id);

create index assignment_draft_all_newest on assignment_draft (created_at, id);
create index assignment_proposal_all_newest on assignment_proposal (started_at, id);

-- To the planner "everything, or what the session may see" is a guess that takes a third of a table; over four tables
-- nothing seems to be left, and it reads them whole to sort the little it expects. The application's own filters have
-- left only what may be seen, and what it can count. So it is told to expect all of that: "is not null" is a condition
-- that it takes to hold nearly always, and nullif makes null what is false. Who sees what is the same.
do $$
declare
    one record;
begin
    for one in select tablename, qual from pg_policies where schemaname = 'public' and policyname = 'reads' loop
        execute format('alter policy reads on %I using (nullif(%s, false) is not null)', one.tablename, one.qual);
    end loop;
end $$;

create or replace procedure protect(wanted regclass, extra text default 'true') language plpgsql as $$
begin
    execute format('alter table %s enable row level security', wanted);
    execute format('alter table %s force row level security', wanted);
    execute format('create policy reads on %s for select using (nullif((select app_system()) or (region_id = any ((select app_regions())::int[]) and %s), false) is not null)', wanted, extra);
    execute format('create policy inserts on %s for insert with check ((select app_system()) or region_id = (select app_home()))', wanted);
    execute format('create policy updates on %s for update using ((select app_system()) or (region_id = (select app_home()) and %s)) with check ((select app_system()) or region_id = (select app_home()))', wanted, extra);
    execute format('create policy deletes on %s for delete using ((select app_system()) or (region_id = (select app_home()) and %s))', wanted, extra);
end $$;
