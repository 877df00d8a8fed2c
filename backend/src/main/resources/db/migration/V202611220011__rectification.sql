create table rectification (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    finding_id uuid not null,
    inspection_id uuid not null,
    inspector_ids uuid[] not null,
    item integer not null check (item between 1 and 8),
    grade text not null check (grade in ('MINOR', 'ORDINARY', 'COMPLEX', 'SEVERE', 'DANGER')),
    problem text not null,
    advice text,
    state text not null check (state in ('ISSUED', 'SIGNED', 'REPORTED', 'RETURNED', 'ACCEPTED')),
    issued_on date not null,
    due jsonb not null,
    due_on date not null,
    original_due_on date not null,
    announced_due_on date,
    signed_by uuid,
    signed_name text,
    signed_at timestamptz,
    round integer not null check (round >= 0),
    constraint rectification_region_id unique (region_id, id),
    constraint rectification_ordered unique (region_id, finding_id),
    constraint rectification_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint rectification_finding_fkey foreign key (region_id, finding_id) references finding (region_id, id),
    constraint rectification_inspection_fkey foreign key (region_id, inspection_id) references inspection (region_id, id),
    constraint rectification_due check (due_on >= issued_on)
);
comment on table rectification is 'A school''s order to put one finding right (D3); due keeps how the date was counted';
comment on column rectification.announced_due_on is 'The deadline whose passing has been announced; overdue itself is derived';
create index rectification_open on rectification (region_id, due_on, id) where state <> 'ACCEPTED';
create index rectification_by_due on rectification (region_id, due_on, id);
create index rectification_newest on rectification (region_id, issued_on, id);
create index rectification_school on rectification (region_id, school_id, due_on, id);
create index rectification_inspection on rectification (region_id, inspection_id);
call protect_school('rectification');

alter table finding add constraint finding_rectification_fkey
    foreign key (region_id, rectification_id) references rectification (region_id, id);
create index finding_rectification on finding (region_id, rectification_id);

create table rectification_round (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    rectification_id uuid not null,
    number integer not null check (number > 0),
    text text not null check (text <> ''),
    file_ids uuid[] not null,
    reported_by uuid not null,
    reported_name text not null,
    reported_at timestamptz not null,
    verdict text check (verdict in ('ACCEPTED', 'RETURNED')),
    comment text,
    new_due_on date,
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    constraint rectification_round_once unique (rectification_id, number),
    constraint rectification_round_rectification_fkey
        foreign key (region_id, rectification_id) references rectification (region_id, id),
    constraint rectification_round_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint rectification_round_four_eyes check (decided_by <> reported_by),
    constraint rectification_round_decided check ((verdict is null) = (decided_at is null)),
    constraint rectification_round_returned check (
        verdict is distinct from 'RETURNED' or (comment is not null and new_due_on is not null))
);
comment on table rectification_round is 'One report and the verdict on it (C7-11); a later round never overwrites it';
create index rectification_round_rectification on rectification_round (region_id, rectification_id);
create index rectification_round_school on rectification_round (region_id, school_id);
call protect_school('rectification_round');

-- What was reported stays as it was: the running product may add a verdict, once, and nothing else.
create policy verdict_once on rectification_round as restrictive for update using (verdict is null) with check (true);
revoke update, delete on rectification_round from app_rt;
grant update (version, verdict, comment, new_due_on, decided_by, decided_name, decided_at) on rectification_round to app_rt;
