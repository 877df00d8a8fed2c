-- Where a school lies, as far as somebody has told: only for the way between schools of one inspector.
create table school_site (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    constraint school_site_region_id unique (region_id, id),
    constraint school_site_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint school_site_once unique (region_id, school_id)
);
comment on table school_site is 'Coordinates of schools (WGS 84, degrees)';
call protect_school('school_site');
