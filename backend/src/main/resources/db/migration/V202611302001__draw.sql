-- Random draws: the secret is bound before the pool, the pool before the result, and nothing is ever deleted.
create table draw (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    code text not null check (code ~ '^[0-9a-z]{16}$'),
    title text not null check (title <> ''),
    kind text not null check (kind in ('SCHOOLS', 'CLASSES', 'SUBJECTS', 'INSTRUMENTS', 'OTHER')),
    school_kinds jsonb not null,
    picks integer not null check (picks > 0),
    team integer not null check (team <> 1 and team >= 0),
    source text,
    secret text not null check (secret ~ '^[0-9a-f]{64}$'),
    commitment text not null check (commitment = encode(sha256(secret::bytea), 'hex')),
    state text not null check (state in ('ANNOUNCED', 'PREPARED', 'DRAWN', 'VOIDED')),
    pool jsonb,
    pool_hash text,
    said text,
    void_reason text,
    announced_by uuid not null,
    announced_name text not null,
    announced_at timestamptz not null,
    prepared_by uuid,
    prepared_name text,
    prepared_at timestamptz,
    drawn_by uuid,
    drawn_name text,
    drawn_at timestamptz,
    voided_by uuid,
    voided_name text,
    voided_at timestamptz,
    constraint draw_region_id unique (region_id, id),
    constraint draw_announced_by_fkey foreign key (region_id, announced_by) references person (region_id, id),
    constraint draw_frozen check ((pool is null) = (pool_hash is null) and (pool is null) = (prepared_at is null)),
    constraint draw_from_pool check (drawn_at is null or prepared_at is not null),
    constraint draw_two_inspectors check (kind <> 'SCHOOLS' or team >= 2),
    constraint draw_voided check ((state = 'VOIDED') = (voided_at is not null) and (voided_at is null) = (void_reason is null))
);
comment on table draw is 'Random draws (双随机) that anybody can verify by their public code';
comment on column draw.secret is 'Known to nobody until it is drawn; with what the public source says it makes the seed';
comment on column draw.pool is 'Who and what can be drawn and who not, with the names and reasons of then';
comment on column draw.said is 'What the public source said that was named beforehand';
create index draw_newest on draw (region_id, announced_at, id);
create index draw_announced_by on draw (region_id, announced_by);
create index draw_code on draw (code);
call protect('draw');
drop policy deletes on draw;
revoke delete on draw from app_rt;
