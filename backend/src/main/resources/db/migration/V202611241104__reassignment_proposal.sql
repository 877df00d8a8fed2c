-- A computed proposal: it runs in the background, may be stopped, and ends as a draft.
create table assignment_proposal (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    effective_on date not null,
    state text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    started_by uuid not null,
    started_name text not null,
    started_at timestamptz not null,
    allowed_seconds integer not null check (allowed_seconds > 0),
    seen_at timestamptz not null,
    ended_at timestamptz,
    stop_asked boolean not null,
    present jsonb,
    best jsonb,
    draft_id uuid,
    constraint assignment_proposal_region_id unique (region_id, id),
    constraint assignment_proposal_started_by_fkey foreign key (region_id, started_by) references person (region_id, id),
    constraint assignment_proposal_draft_fkey foreign key (region_id, draft_id) references assignment_draft (region_id, id),
    constraint assignment_proposal_ended check ((state = 'RUNNING') = (ended_at is null))
);
comment on table assignment_proposal is 'Runs of the solver; present and best are the scores of what is and of what was found';
create unique index assignment_proposal_running on assignment_proposal (region_id) where state = 'RUNNING';
create index assignment_proposal_newest on assignment_proposal (region_id, started_at, id);
create index assignment_proposal_started_by on assignment_proposal (region_id, started_by);
create index assignment_proposal_draft on assignment_proposal (region_id, draft_id);
call protect('assignment_proposal');
