-- What was uploaded before is examined like what comes in from now on.
alter table file
    add column state text not null default 'QUARANTINED' check (state in ('QUARANTINED', 'CLEAN', 'REJECTED', 'DAMAGED')),
    add column shown_sha256 text check (shown_sha256 ~ '^[0-9a-f]{64}$'),
    add column thumbnail_sha256 text check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint file_derivative check ((shown_sha256 is null) = (thumbnail_sha256 is null));
alter table file alter column state drop default;
comment on column file.sha256 is 'The original as it was uploaded: sealed, shown to nobody but the office as evidence';
comment on column file.shown_sha256 is 'The picture without metadata that everybody views; null for documents';
create index file_in_quarantine on file (created_at) where state = 'QUARANTINED';
create index file_of_person on file (uploaded_by, created_at);
create index file_hash on file (sha256);
create index file_shown_hash on file (shown_sha256, thumbnail_sha256) where shown_sha256 is not null;
