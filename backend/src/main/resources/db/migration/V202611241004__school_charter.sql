create table school_charter (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    school_id uuid not null,
    number integer not null check (number > 0),
    adopted_on date not null,
    file_id uuid not null,
    note text,
    constraint school_charter_taken unique (region_id, school_id, number),
    constraint school_charter_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint school_charter_file_fkey foreign key (region_id, file_id) references file (region_id, id)
);
comment on table school_charter is 'The charter of a school, every version with its file (004-19)';
create index school_charter_file on school_charter (region_id, file_id);
call protect_school('school_charter');
