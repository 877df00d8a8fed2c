create table school_year (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    school_id uuid not null,
    year integer not null check (year between 2000 and 2100),
    figures jsonb not null,
    constraint school_year_taken unique (region_id, school_id, year),
    constraint school_year_school_fkey foreign key (region_id, school_id) references school (region_id, id)
);
comment on table school_year is 'The yearly attributes of a school; year is the one in which the school year begins, figures are by name, what is not known is not there';
create index school_year_of on school_year (region_id, year);
call protect_school('school_year');
