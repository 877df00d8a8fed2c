-- What inspectors tell from the scene of an emergency, before there is a record (C5-07).
create table emergency_report (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    inspection_id uuid not null,
    number integer not null check (number > 0),
    arrived_at time not null,
    text text not null check (text <> ''),
    reported_by uuid not null,
    reported_name text not null,
    reported_at timestamptz not null,
    constraint emergency_taken primary key (id),
    constraint emergency_report_region_id unique (region_id, id),
    constraint emergency_report_once unique (region_id, inspection_id, number),
    constraint emergency_report_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint emergency_report_inspection_fkey foreign key (region_id, inspection_id) references inspection (region_id, id)
);
comment on table emergency_report is 'Reports from the scene; each stands as it was sent, the record follows';
create index emergency_report_newest on emergency_report (region_id, reported_at, id);
create index emergency_report_all_newest on emergency_report (reported_at, id);
create index emergency_report_school on emergency_report (region_id, school_id, reported_at, id);
create index emergency_report_of on emergency_report (school_id, reported_at, id);
call protect_school('emergency_report');
revoke update, delete on emergency_report from app_rt;
