-- Many moves of schools between inspectors, prepared by one person, approved by another, made at once.
create table assignment_draft (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    title text not null check (title <> ''),
    effective_on date not null,
    origin text not null check (origin in ('MANUAL', 'PROPOSAL')),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPLIED', 'DISCARDED')),
    moves jsonb not null,
    move_count integer not null check (move_count >= 0),
    author_ids uuid[] not null,
    note text,
    created_at timestamptz not null,
    created_by uuid not null,
    created_name text not null,
    submitted_by uuid,
    submitted_name text,
    submitted_at timestamptz,
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    constraint assignment_draft_region_id unique (region_id, id),
    constraint assignment_draft_created_by_fkey foreign key (region_id, created_by) references person (region_id, id),
    constraint assignment_draft_submitted check (state <> 'SUBMITTED' or submitted_by is not null),
    constraint assignment_draft_four_eyes check (
        state <> 'APPLIED' or (decided_by is not null and decided_by <> all (author_ids)))
);
comment on table assignment_draft is 'Drafts of many assignments that take effect together';
comment on column assignment_draft.moves is 'Which school goes from whom to whom and why, with the names of then';
comment on column assignment_draft.author_ids is 'Everybody who had a hand in it; none of them approves it';
create index assignment_draft_newest on assignment_draft (region_id, created_at, id);
create index assignment_draft_created_by on assignment_draft (region_id, created_by);
call protect('assignment_draft');
