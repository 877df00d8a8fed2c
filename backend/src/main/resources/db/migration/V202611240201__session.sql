-- A browser's session: what the cookie stands for. Ending one here ends it on every replica with its next request.
create table session (
    id uuid primary key,
    key bytea not null,
    subject text not null,
    account text,
    provider_session text,
    id_token text,
    address text not null,
    device text not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    idle_minutes integer not null check (idle_minutes > 0),
    expires_at timestamptz not null,
    alive_until timestamptz not null,
    ended_at timestamptz,
    end_reason text check (end_reason in ('SIGNED_OUT', 'ENDED_BY_OWNER', 'ENDED_BY_OFFICE', 'TOO_MANY',
                                          'ACCOUNT_CHANGED', 'POST_ENDED', 'PROVIDER')),
    constraint session_key_once unique (key),
    constraint session_lifetime check (alive_until <= expires_at),
    constraint session_ending check ((ended_at is null) = (end_reason is null)),
    constraint session_token_forgotten check (ended_at is null or id_token is null)
);
comment on table session is 'MLPS 8.1.4.1: idle and absolute limit, few at a time, ended from anywhere';
comment on column session.key is 'SHA-256 of the value in the cookie, which is stored nowhere';
comment on column session.provider_session is 'The identity provider''s own session, by which it tells us that it ended';
comment on column session.id_token is 'Encrypted; needed once, to sign out at the identity provider';
comment on column session.alive_until is 'The earlier of the absolute limit and the idle limit after the last use';
create index session_subject on session (subject, started_at) where ended_at is null;
create index session_provider on session (provider_session) where ended_at is null;
create index session_age on session (alive_until);

-- Who may see a person may see the person's sessions; only the person and the home office may end them.
alter table session enable row level security;
alter table session force row level security;
create policy reads on session for select using ((select app_system())
    or exists (select from person p where p.subject = session.subject));
create policy inserts on session for insert with check ((select app_system()));
create policy updates on session for update using ((select app_system())
    or exists (select from person p where p.subject = session.subject and p.region_id = (select app_home())));
create policy deletes on session for delete using ((select app_system()));
