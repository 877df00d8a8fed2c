-- What the public reads of an inspector is a contact of its own: never the personal phone of the register.
alter table inspector
    add column public_phone text,
    add column public_email text,
    add column shown_since date;
comment on column inspector.public_phone is 'The number that is printed on notice plates';
comment on column inspector.shown_since is 'Since when name, photo and public contact are what they are; null if they never changed';

create or replace view inspector_ref with (security_invoker = true) as
    select id, region_id, number, name, kind, term_from, term_until, left_on, term_number,
        awaits_induction, suspended_on, credential_number, photo_id, public_phone, public_email, shown_since
    from inspector;

create view assignment_ref with (security_invoker = true) as
    select id, region_id, school_id, inspector_id, valid_from, valid_until from assignment where role = 'RESPONSIBLE';
comment on view assignment_ref is 'Who answers for a school; the roles beside it stand on no plate and hand nothing over';

create table plate_imprint (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    office_name text not null check (office_name <> ''),
    complaint_phone text not null check (complaint_phone <> ''),
    changed_on date not null,
    constraint plate_imprint_once unique (region_id)
);
comment on table plate_imprint is 'What every plate of a division says of its office: the name and where to complain';
call protect('plate_imprint');

create table plate (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    issue integer not null check (issue > 0),
    code text not null check (code ~ '^[0-9a-z]{16}$'),
    latest boolean not null,
    state text not null check (state in ('MAKING', 'MOUNTED', 'REPLACED', 'REMOVED')),
    school_name text not null,
    inspector_id uuid not null,
    inspector_name text not null,
    photo_id uuid not null,
    phone text not null,
    email text,
    office_name text not null,
    complaint_phone text not null,
    issued_on date not null,
    mounted_on date,
    proof_id uuid,
    removed_on date,
    removal_reason text,
    constraint plate_region_id unique (region_id, id),
    constraint plate_issue_once unique (region_id, school_id, issue),
    constraint plate_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint plate_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id),
    constraint plate_photo_fkey foreign key (region_id, photo_id) references file (region_id, id),
    constraint plate_proof_fkey foreign key (region_id, proof_id) references file (region_id, id),
    constraint plate_hangs_since check (state <> 'MOUNTED' or mounted_on is not null),
    constraint plate_proof_of_mounted check (proof_id is null or mounted_on is not null),
    constraint plate_removed check ((state = 'REMOVED') = (removed_on is not null))
);
comment on table plate is 'Notice plates (公示牌, C4-01): what each issue of a school''s plate says, and where it is now';
comment on column plate.code is 'Stands in the QR code and leads to the public page; the same for all issues of a school';
comment on column plate.latest is 'The newest issue of the school';
comment on column plate.proof_id is 'The photo of the mounted plate';
create unique index plate_latest on plate (region_id, school_id) where latest;
create unique index plate_hanging on plate (region_id, school_id) where state = 'MOUNTED';
create index plate_school on plate (region_id, school_id);
create index plate_inspector on plate (region_id, inspector_id);
create index plate_photo on plate (region_id, photo_id);
create index plate_proof on plate (region_id, proof_id);
create index plate_code on plate (code) where latest;
call protect_school('plate');
