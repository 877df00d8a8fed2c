create table district (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    name text not null check (name <> ''),
    leader_id uuid,
    constraint district_region_id unique (region_id, id),
    constraint district_name_taken unique (region_id, name),
    constraint district_leader_fkey foreign key (region_id, leader_id) references inspector (region_id, id)
);
comment on table district is 'Responsibility districts (C1-01)';
create index district_leader on district (region_id, leader_id);
call protect('district');

create table district_member (
    region_id integer not null,
    district_id uuid not null,
    inspector_id uuid not null,
    primary key (district_id, inspector_id),
    constraint district_member_district_fkey foreign key (region_id, district_id) references district (region_id, id),
    constraint district_member_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id)
);
create index district_member_district on district_member (region_id, district_id);
create index district_member_inspector on district_member (region_id, inspector_id);
call protect('district_member');

create table district_school (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    district_id uuid not null,
    school_id uuid not null,
    valid_from date not null,
    valid_until date,
    constraint district_school_region_id unique (region_id, id),
    constraint district_school_district_fkey foreign key (region_id, district_id) references district (region_id, id),
    constraint district_school_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint district_school_period check (valid_until is null or valid_until >= valid_from),
    constraint district_school_overlap exclude using gist (school_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table district_school is 'Every school in exactly one district at a time (C1-01)';
create index district_school_district on district_school (region_id, district_id);
create index district_school_school on district_school (region_id, school_id);
call protect_school('district_school');

create table assignment (
    id uuid primary key,
    version integer not null,
    region_id integer not null,
    school_id uuid not null,
    inspector_id uuid not null,
    valid_from date not null,
    valid_until date,
    over_ratio boolean not null,
    reason text,
    constraint assignment_region_id unique (region_id, id),
    constraint assignment_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint assignment_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id),
    constraint assignment_period check (valid_until is null or valid_until >= valid_from),
    constraint assignment_reason check (not over_ratio or reason is not null),
    constraint assignment_overlap exclude using gist (school_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table assignment is 'One responsible inspector per school at a time (C1-08); more than about five schools needs a reason (C1-06)';
create index assignment_inspector on assignment (region_id, inspector_id);
create index assignment_school on assignment (region_id, school_id);
call protect_school('assignment');
