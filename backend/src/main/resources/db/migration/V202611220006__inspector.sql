create table inspector (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    number text not null check (number <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('FULL_TIME', 'PART_TIME', 'SPECIALLY_ENGAGED', 'INVITED')),
    phone text,
    workplace text,
    term_from date,
    term_until date,
    left_on date,
    constraint inspector_region_id unique (region_id, id),
    constraint inspector_number_taken unique (region_id, number),
    constraint inspector_term check (term_until is null or (term_from is not null and term_until >= term_from))
);
comment on table inspector is 'Registered inspectors (C2-10); number is the registration number';
comment on column inspector.left_on is 'The first day on which they no longer serve';
create index inspector_by_name on inspector (region_id, name, id);
call protect('inspector');

alter table placement add constraint placement_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id);

create view inspector_ref with (security_invoker = true) as
    select id, region_id, number, name, kind, term_from, term_until, left_on from inspector;
