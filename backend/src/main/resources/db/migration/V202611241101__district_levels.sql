-- Districts have a level, stand from a day to a day, and their inspectors belong to them from a day to a day.
select set_config('app.regions', '*', true);

alter table district
    add column level text not null default 'COUNTY' check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    add column valid_from date not null default current_date,
    add column valid_until date,
    add constraint district_period check (valid_until is null or valid_until >= valid_from);
update district d set valid_from = least(d.valid_from,
    (select min(s.valid_from) from district_school s where s.district_id = d.id));
alter table district
    alter column level drop default,
    alter column valid_from drop default,
    drop constraint district_name_taken,
    add constraint district_name_taken
        exclude using gist (region_id with =, name with =, daterange(valid_from, valid_until, '[]') with &&);
comment on column district.level is 'Decides which kinds of school belong here (C1-05)';
create index district_by_name on district (region_id, name, id);

alter table district_member
    drop constraint district_member_pkey,
    add column id uuid not null default gen_random_uuid() primary key,
    add column version integer not null default 0,
    add column post text not null default 'MEMBER' check (post in ('LEADER', 'LIAISON', 'MEMBER')),
    add column valid_from date not null default current_date,
    add column valid_until date,
    add constraint district_member_region_id unique (region_id, id),
    add constraint district_member_period check (valid_until is null or valid_until >= valid_from);
update district_member m set
    post = case when m.inspector_id = d.leader_id then 'LEADER' else 'MEMBER' end,
    valid_from = d.valid_from
from district d where d.id = m.district_id;
alter table district_member
    alter column id drop default,
    alter column version drop default,
    alter column post drop default,
    alter column valid_from drop default,
    add constraint district_member_overlap exclude using gist (
        district_id with =, inspector_id with =, daterange(valid_from, valid_until, '[]') with &&),
    add constraint district_leader_overlap exclude using gist (
        district_id with =, daterange(valid_from, valid_until, '[]') with &&) where (post = 'LEADER'),
    add constraint district_liaison_overlap exclude using gist (
        district_id with =, daterange(valid_from, valid_until, '[]') with &&) where (post = 'LIAISON');
comment on table district_member is 'Which inspector works in which district, as what and when';
alter table district drop column leader_id;

select set_config('app.regions', '', true);
