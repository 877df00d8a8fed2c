-- The personal file (督学档案) beside the registration, and what a registration says about duty.
alter table inspector drop constraint inspector_kind_check;
alter table inspector add constraint inspector_kind_check
    check (kind in ('FULL_TIME', 'PART_TIME', 'SPECIALLY_ENGAGED', 'INVITED', 'ADVISER', 'EXPERT'));

alter table inspector
    add column registered_on date,
    add column track text check (track in ('PROFESSIONAL', 'ADMINISTRATIVE')),
    add column rank text,
    add column source text check (source in ('PRINCIPAL', 'TEACHER', 'RESEARCHER', 'ADMINISTRATOR', 'OFFICIAL',
                                             'REPRESENTATIVE', 'PARENT', 'VOLUNTEER')),
    add column subject text,
    add column id_number text,
    add column photo_id uuid,
    add column biography jsonb,
    add column credential_number text,
    add column term_number integer not null default 1 check (term_number > 0),
    add column appointed boolean not null default false,
    add column awaits_induction boolean not null default false,
    add column suspended_on date,
    add constraint inspector_photo_fkey foreign key (region_id, photo_id) references file (region_id, id),
    add constraint inspector_credential_taken unique (region_id, credential_number);
comment on column inspector.registered_on is 'When the office entered it here; null for what was there before';
comment on column inspector.track is 'Professional or administrative inspector';
comment on column inspector.source is 'The group they come from (C2-11)';
comment on column inspector.biography is 'The rest of the personal file: nobody searches or decides by it';
comment on column inspector.term_number is 'Which consecutive term this is (C2-09)';
comment on column inspector.appointed is 'The term comes from an appointment and is changed by nothing else';
comment on column inspector.awaits_induction is 'Newly appointed and not trained yet: no school may be assigned (C3-01)';
comment on column inspector.suspended_on is 'Since when they are given no new schools';
create index inspector_photo on inspector (region_id, photo_id);
create index inspector_by_number on inspector (region_id, number, id);

create or replace view inspector_ref with (security_invoker = true) as
    select id, region_id, number, name, kind, term_from, term_until, left_on, term_number,
        awaits_induction, suspended_on
    from inspector;

-- Terms that were registered before there were timers end on their last day like all others (D6).
select set_config('app.regions', '*', true);
insert into timer (id, version, region_id, kind, subject_id, fire_at)
select gen_random_uuid(), 0, i.region_id, t.kind, i.id, (t.day + 1)::timestamp at time zone 'Asia/Shanghai'
from inspector i,
    lateral (values ('inspector.term-end', i.term_until), ('inspector.term-ending', i.term_until - 91)) as t (kind, day)
where i.term_until is not null and i.left_on is null;
select set_config('app.regions', '', true);
