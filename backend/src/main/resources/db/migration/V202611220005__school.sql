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
    file_name text not null check (file_name <> ''),
    state text not null check (state in ('CHECKED', 'COMMITTED')),
    titles text not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    wrong integer not null,
    blank integer not null,
    created_by uuid not null,
    created_at timestamptz not null,
    committed_at timestamptz,
    constraint school_import_region_id unique (region_id, id),
    constraint school_import_created_by_fkey foreign key (region_id, created_by) references person (region_id, id),
    constraint school_import_committed check ((state = 'COMMITTED') = (committed_at is not null))
);
comment on table school_import is 'One uploaded list: what it would change before anything is written; titles are its headings as JSON';
create index school_import_newest on school_import (region_id, created_at);
create index school_import_created_by on school_import (region_id, created_by);
call protect('school_import');

create table school_import_line (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    import_id uuid not null,
    line integer not null,
    verdict text not null check (verdict in ('ADDED', 'CHANGED', 'UNCHANGED', 'WRONG')),
    content text not null,
    constraint school_import_line_import_fkey foreign key (region_id, import_id)
        references school_import (region_id, id) on delete cascade,
    constraint school_import_line_once unique (import_id, line)
);
comment on table school_import_line is 'A row of an uploaded list; content is JSON: the cells, what they would change, what is wrong with them';
create index school_import_line_import on school_import_line (region_id, import_id, verdict, line);
call protect('school_import_line');

create view school_ref with (security_invoker = true) as
    select id, region_id, code, name, kind, enrolment, state = 'OPEN' as open from school;
