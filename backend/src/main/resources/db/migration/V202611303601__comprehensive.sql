-- Comprehensive inspections (C6-09, C6-11), each as it was recorded; a wrong one is struck out and stays.
create table comprehensive_inspection (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    first_day date not null,
    last_day date not null,
    leader text not null check (leader <> ''),
    members text,
    conclusion text not null check (conclusion <> ''),
    reported_on date,
    file_id uuid,
    replaced_id uuid,
    replace_reason text,
    recorded_by uuid not null,
    recorded_name text not null,
    recorded_at timestamptz not null,
    struck_by uuid,
    struck_name text,
    struck_at timestamptz,
    strike_reason text,
    constraint comprehensive_taken primary key (id),
    constraint comprehensive_inspection_region_id unique (region_id, id),
    constraint comprehensive_inspection_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint comprehensive_inspection_file_fkey foreign key (region_id, file_id) references file (region_id, id),
    constraint comprehensive_inspection_replaced_fkey foreign key (region_id, replaced_id)
        references comprehensive_inspection (region_id, id),
    constraint comprehensive_replaced_once unique (region_id, replaced_id),
    constraint comprehensive_inspection_days check (first_day <= last_day and (reported_on is null or reported_on >= last_day)),
    constraint comprehensive_inspection_replaces check ((replaced_id is null) = (replace_reason is null)),
    constraint comprehensive_inspection_struck check ((struck_at is null) = (strike_reason is null)),
    constraint comprehensive_overlap exclude using gist (region_id with =, school_id with =, daterange(first_day, last_day, '[]') with &&)
        where (struck_at is null)
);
comment on table comprehensive_inspection is 'Comprehensive inspections of schools; of one nothing changes but that it is struck out';
create index comprehensive_inspection_newest on comprehensive_inspection (region_id, last_day, id);
create index comprehensive_inspection_all_newest on comprehensive_inspection (last_day, id);
create index comprehensive_inspection_school on comprehensive_inspection (region_id, school_id, last_day, id);
create index comprehensive_inspection_of on comprehensive_inspection (school_id, last_day, id);
create index comprehensive_inspection_file on comprehensive_inspection (region_id, file_id);
call protect_school('comprehensive_inspection');
revoke update, delete on comprehensive_inspection from app_rt;
grant update (version, struck_by, struck_name, struck_at, strike_reason) on comprehensive_inspection to app_rt;

create view principal_ref with (security_invoker = true) as
    select id, region_id, school_id, name, valid_from, term_until, valid_until from school_contact where role = 'PRINCIPAL';
comment on view principal_ref is 'Who is the principal of a school and for how long';

-- What the office is told about them. The kinds that are there stay, whoever brought them.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'notification_kind_check';
    alter table notification drop constraint notification_kind_check;
    execute 'alter table notification add constraint notification_kind_check ' || replace(known, '])',
        ', ''COMPREHENSIVE_COMING''::text, ''COMPREHENSIVE_OVERDUE''::text, ''COMPREHENSIVE_TERM_ENDING''::text])');
end $$;
