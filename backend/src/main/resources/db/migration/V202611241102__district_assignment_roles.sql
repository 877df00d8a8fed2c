-- Beside the responsible inspector a school may have others; each role is held by one inspector at a time.
alter table assignment
    add column role text not null default 'RESPONSIBLE'
        check (role in ('RESPONSIBLE', 'PROFESSIONAL', 'ADMINISTRATIVE', 'DEPUTY')),
    drop constraint assignment_overlap,
    add constraint assignment_overlap exclude using gist (
        school_id with =, role with =, daterange(valid_from, valid_until, '[]') with &&);
comment on table assignment is
    'One inspector in each role per school at a time (C1-08); more than about five schools needs a reason (C1-06)';
create index assignment_newest on assignment (region_id, valid_from, id);
drop index assignment_inspector;
create index assignment_inspector on assignment (region_id, inspector_id, valid_from, id);
drop index assignment_school;
create index assignment_school on assignment (region_id, school_id, valid_from, id);
