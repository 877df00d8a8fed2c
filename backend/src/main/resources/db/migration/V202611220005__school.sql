create table school (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'NINE_YEAR', 'SENIOR', 'COMPLETE_SECONDARY',
                                       'TWELVE_YEAR', 'VOCATIONAL', 'SPECIAL')),
    ownership text not null check (ownership in ('PUBLIC', 'PRIVATE')),
    township text,
    enrolment integer check (enrolment >= 0),
    address text,
    phone text,
    state text not null check (state in ('OPEN', 'CLOSED')),
    closed_on date,
    constraint school_region_id unique (region_id, id),
    constraint school_code_taken unique (region_id, code),
    constraint school_closed_has_day check ((state = 'CLOSED') = (closed_on is not null))
);
comment on table school is 'The register of schools and kindergartens of a division; code is the office''s own';
create index school_by_name on school (region_id, name, id);
call protect_school('school', 'id');

alter table placement add constraint placement_school_fkey foreign key (region_id, school_id) references school (region_id, id);

create table school_import (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    file_name text not null,
    state text not null check (state in ('CHECKED', 'COMMITTED')),
    rows jsonb not null,
    total integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    wrong integer not null,
    blank integer not null,
    created_by uuid not null,
    created_at timestamptz not null,
    committed_at timestamptz,
    constraint school_import_region_id unique (region_id, id)
);
comment on table school_import is 'One uploaded list: what it would change, row by row, before anything is written';
create index school_import_newest on school_import (region_id, created_at);
call protect('school_import');

create view school_ref with (security_invoker = true) as
    select id, region_id, code, name, kind, enrolment, state = 'OPEN' as open from school;
