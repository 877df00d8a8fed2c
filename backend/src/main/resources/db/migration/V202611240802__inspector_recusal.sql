create table recusal (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    inspector_id uuid not null,
    school_id uuid not null,
    ground text not null check (ground in ('RELATIVE', 'FORMER_POST', 'ASKED_BY_SCHOOL', 'OTHER')),
    relative_name text,
    relation text,
    note text,
    valid_from date not null,
    valid_until date,
    constraint recusal_region_id unique (region_id, id),
    constraint recusal_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id),
    constraint recusal_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint recusal_relative check (ground <> 'RELATIVE' or (relative_name is not null and relation is not null)),
    constraint recusal_period check (valid_until is null or valid_until >= valid_from),
    constraint recusal_overlap exclude using gist (
        inspector_id with =, school_id with =, ground with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table recusal is 'Why an inspector may not supervise a school (C2-13), declared once and valid until it is ended';
create index recusal_inspector on recusal (region_id, inspector_id, valid_from, id);
create index recusal_school on recusal (region_id, school_id);
call protect('recusal');
