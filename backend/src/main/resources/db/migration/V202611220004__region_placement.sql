-- Who somebody is comes from the identity provider; what they may do, where and until when stands here.
create table person (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    name text not null check (name <> ''),
    account text not null,
    subject text,
    constraint person_region_id unique (region_id, id),
    constraint person_account_taken unique (account),
    constraint person_subject_once unique (subject)
);
comment on column person.account is 'Name of the account at the identity provider, lower case';
comment on column person.subject is 'The account''s immutable id, bound at the first sign-in';
call protect('person');

create table placement (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    person_id uuid not null,
    role text not null check (role in ('OFFICE', 'INSPECTOR', 'SCHOOL')),
    school_id uuid,
    inspector_id uuid,
    valid_from date not null,
    valid_until date,
    constraint placement_region_id unique (region_id, id),
    constraint placement_person_fkey foreign key (region_id, person_id) references person (region_id, id),
    constraint placement_role_subject check (
        (role = 'SCHOOL') = (school_id is not null) and (role = 'INSPECTOR') = (inspector_id is not null)),
    constraint placement_period check (valid_until is null or valid_until >= valid_from),
    constraint placement_overlap exclude using gist (
        person_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table placement is 'One person, one role, one place, for a time; takes effect and ends by date';
create index placement_person on placement (region_id, person_id);
create index placement_school on placement (region_id, school_id);
create index placement_inspector on placement (region_id, inspector_id);
call protect('placement');

create table setting (
    region_id integer not null references division,
    key text not null,
    value integer not null,
    valid_from date not null,
    primary key (region_id, key, valid_from)
);
comment on table setting is 'Numbers that differ by place and time; the nearest division above wins, then the product''s own';

create table calendar_year (
    year integer primary key,
    source text not null
);
create table calendar_day (
    day date primary key,
    kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name text not null
);
comment on table calendar_day is 'Days off and make-up working days as the State Council publishes them each autumn';
insert into calendar_year values
    (2025, '国务院办公厅 2024年11月12日通知'), (2026, '国务院办公厅 2025年11月4日通知');
insert into calendar_day
select d::date, 'HOLIDAY', name from (values
    ('2025-01-01', '2025-01-01', '元旦'), ('2025-01-28', '2025-02-04', '春节'), ('2025-04-04', '2025-04-06', '清明节'),
    ('2025-05-01', '2025-05-05', '劳动节'), ('2025-05-31', '2025-06-02', '端午节'), ('2025-10-01', '2025-10-08', '国庆节、中秋节'),
    ('2026-01-01', '2026-01-03', '元旦'), ('2026-02-15', '2026-02-23', '春节'), ('2026-04-04', '2026-04-06', '清明节'),
    ('2026-05-01', '2026-05-05', '劳动节'), ('2026-06-19', '2026-06-21', '端午节'), ('2026-09-25', '2026-09-27', '中秋节'),
    ('2026-10-01', '2026-10-07', '国庆节')) as off (first, last, name), generate_series(first::date, last::date, '1 day') d;
insert into calendar_day
select d::date, 'WORKDAY', '调休上班' from unnest(array[
    '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
    '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']) d;
