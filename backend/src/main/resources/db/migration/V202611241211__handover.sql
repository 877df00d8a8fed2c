create table handover (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    former_id uuid not null,
    next_id uuid not null,
    begins_on date not null,
    opened_on date not null,
    former_by uuid,
    former_name text,
    former_at timestamptz,
    former_note text,
    next_by uuid,
    next_name text,
    next_at timestamptz,
    next_note text,
    content jsonb,
    constraint handover_region_id unique (region_id, id),
    constraint handover_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint handover_former_fkey foreign key (region_id, former_id) references inspector (region_id, id),
    constraint handover_next_fkey foreign key (region_id, next_id) references inspector (region_id, id),
    constraint handover_former_by_fkey foreign key (region_id, former_by) references person (region_id, id),
    constraint handover_next_by_fkey foreign key (region_id, next_by) references person (region_id, id),
    constraint handover_former_signed check ((former_by is null) = (former_at is null) and (former_note is null or former_at is not null)),
    constraint handover_next_signed check ((next_by is null) = (next_at is null) and (next_note is null or next_at is not null)),
    constraint handover_fixed check ((content is null) = (former_at is null and next_at is null))
);
comment on table handover is 'A school goes from one responsible inspector to the next; both see it until both have signed';
comment on column handover.content is 'What was open when the first of the two signed';
create index handover_school on handover (region_id, school_id);
create index handover_former on handover (region_id, former_id);
create index handover_next on handover (region_id, next_id);
create index handover_former_by on handover (region_id, former_by);
create index handover_next_by on handover (region_id, next_by);
create index handover_oldest on handover (region_id, opened_on, id);
create index handover_unsigned_former on handover (former_id) where former_at is null or next_at is null;
create index handover_unsigned_next on handover (next_id) where former_at is null or next_at is null;
call protect_school('handover');
