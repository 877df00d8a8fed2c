create table notification (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    person_id uuid not null,
    kind text not null check (kind in ('RECTIFICATION_ISSUED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_RETURNED',
                                       'RECTIFICATION_ACCEPTED', 'RECTIFICATION_OVERDUE', 'DANGER_FOUND')),
    subject_id uuid not null,
    occasion text not null,
    school_id uuid not null,
    facts jsonb not null,
    created_at timestamptz not null,
    read_at timestamptz,
    constraint notification_once unique (person_id, kind, subject_id, occasion),
    constraint notification_person_fkey foreign key (region_id, person_id) references person (region_id, id),
    constraint notification_school_fkey foreign key (region_id, school_id) references school (region_id, id)
);
comment on table notification is 'What one person was told; the words are drawn from the facts in the reader''s language';
create index notification_person on notification (region_id, person_id, created_at, id);
create index notification_unread on notification (person_id, region_id) where read_at is null;
create index notification_school on notification (region_id, school_id);
call protect('notification', 'person_id = (select app_person())');
