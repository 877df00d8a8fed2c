create table inspection (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    author_id uuid not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED')),
    visited_on date not null,
    arrived_at time,
    left_at time,
    inspector_ids uuid[] not null check (cardinality(inspector_ids) between 1 and 10),
    matters integer[] not null check (matters <@ array[1, 2, 3, 4, 5, 6, 7, 8]),
    methods jsonb not null,
    good_practice text,
    shortcomings text,
    advice text,
    deadline date,
    remarks text,
    problems jsonb not null,
    problem_count integer not null generated always as (jsonb_array_length(problems)) stored,
    submitted_at timestamptz,
    constraint inspection_taken primary key (id),
    constraint inspection_region_id unique (region_id, id),
    constraint inspection_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint inspection_author_fkey foreign key (region_id, author_id) references person (region_id, id),
    constraint inspection_times check (left_at > arrived_at),
    constraint inspection_deadline check (deadline >= visited_on),
    constraint inspection_submitted_has_matter check (
        (state = 'SUBMITTED') = (submitted_at is not null) and (state = 'DRAFT' or cardinality(matters) > 0))
);
comment on table inspection is 'The record of one visit (form E1); problems become findings when it is submitted';
create index inspection_by_day on inspection (region_id, visited_on, id);
create index inspection_school on inspection (region_id, school_id, visited_on, id);
create index inspection_author on inspection (region_id, author_id);
create index inspection_inspectors on inspection using gin (inspector_ids);

-- A draft is its author's alone, behind the application's own filter too.
call protect('inspection', '(state = ''SUBMITTED'' or author_id = (select app_person()))
    and ((select app_every_school()) or school_id = any ((select app_schools())::uuid[]))');
