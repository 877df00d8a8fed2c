alter table school
    add column superior text,
    add column run_mode text,
    add column location_type text check (location_type in ('URBAN', 'TOWN', 'RURAL')),
    add column grade text,
    add column homepage text,
    add column longitude text,
    add column latitude text,
    add column introduction text,
    add column opened_on date;
comment on column school.run_mode is '办学模式, as the office words it';
comment on column school.longitude is 'Degrees with up to six decimals, as the office reads them off a map';

create table school_event (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    school_id uuid not null,
    kind text not null check (kind in ('RENAMED', 'MERGED', 'CLOSED')),
    happened_on date not null,
    former_name text,
    name text not null check (name <> ''),
    into_id uuid,
    basis text,
    constraint school_event_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint school_event_into_fkey foreign key (region_id, into_id) references school (region_id, id),
    constraint school_event_renamed check ((kind = 'RENAMED') = (former_name is not null)),
    constraint school_event_merged check ((kind = 'MERGED') = (into_id is not null))
);
comment on table school_event is 'What became of a school: its names in time, its merger or closure, with the decision it rests on';
create index school_event_school on school_event (region_id, school_id, happened_on);
create index school_event_into on school_event (region_id, into_id);
call protect_school('school_event');

select set_config('app.regions', '*', true), set_config('app.schools', '*', true);
insert into school_event (id, version, region_id, school_id, kind, happened_on, name)
select gen_random_uuid(), 0, region_id, id, 'CLOSED', closed_on, name from school where closed_on is not null;
