create table file (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid,
    uploaded_by uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null,
    size bigint not null check (size > 0),
    name text not null check (name <> ''),
    created_at timestamptz not null,
    constraint file_id_taken primary key (id),
    constraint file_region_id unique (region_id, id),
    constraint file_school_fkey foreign key (region_id, school_id) references school (region_id, id)
);
comment on table file is 'What is known of an uploaded file; its bytes lie on disk under their SHA-256';
comment on column file.school_id is 'Null until something of a school refers to the file; till then only the uploader sees it';
create index file_school on file (region_id, school_id);
create index file_unattached on file (uploaded_by) where school_id is null;
call protect('file', $$(
    (school_id is null and uploaded_by = (select app_person()))
    or (school_id is not null and ((select app_every_school()) or school_id = any ((select app_schools())::uuid[]))))$$);
