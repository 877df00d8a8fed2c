create table finding (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    inspection_id uuid not null,
    item integer not null check (item between 1 and 8),
    grade text not null check (grade in ('MINOR', 'ORDINARY', 'COMPLEX', 'SEVERE', 'DANGER')),
    gravity integer not null generated always as (
        array_position(array['MINOR', 'ORDINARY', 'COMPLEX', 'SEVERE', 'DANGER'], grade)) stored,
    description text not null check (description <> ''),
    advice text,
    found_on date not null,
    state text not null check (state in ('SETTLED', 'RECTIFYING', 'CLOSED')),
    rectification_id uuid,
    closed_on date,
    constraint finding_known primary key (id),
    constraint finding_region_id unique (region_id, id),
    constraint finding_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint finding_inspection_fkey foreign key (region_id, inspection_id) references inspection (region_id, id),
    constraint finding_closed_has_day check ((state = 'CLOSED') = (closed_on is not null))
);
comment on table finding is 'One problem of one visit and what became of it (D2); its id is the one it got in the field';
create index finding_by_day on finding (region_id, found_on, id);
create index finding_by_gravity on finding (region_id, gravity, id);
create index finding_school on finding (region_id, school_id, found_on, id);
create index finding_inspection on finding (region_id, inspection_id);
call protect_school('finding');
