create table appointment (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    need text not null check (need <> ''),
    kind text not null check (kind in ('FULL_TIME', 'PART_TIME', 'SPECIALLY_ENGAGED', 'INVITED', 'ADVISER', 'EXPERT')),
    state text not null check (state in ('NEEDED', 'RECOMMENDED', 'EXAMINED', 'PROPOSED', 'PUBLICISED', 'APPROVED',
        'APPOINTED', 'IN_OFFICE', 'SUSPENDED', 'EXPIRED', 'RESIGNED', 'DISMISSED', 'REVOKED', 'DECLINED')),
    opened_on date not null,
    name text,
    candidate jsonb,
    examination jsonb,
    publicity_place text,
    publicised_on date,
    publicity_until date,
    publicity jsonb,
    objections jsonb not null,
    approval jsonb,
    letter jsonb,
    inspector_id uuid,
    term_from date,
    term_until date,
    term_number integer not null check (term_number > 0),
    filed_on date,
    announced_on date,
    inducted_on date,
    constraint appointment_region_id unique (region_id, id),
    constraint appointment_inspector_fkey foreign key (region_id, inspector_id) references inspector (region_id, id),
    constraint appointment_inspector_taken unique (region_id, inspector_id),
    constraint appointment_candidate check (state in ('NEEDED', 'DECLINED') or name is not null),
    constraint appointment_publicity check (publicity_until >= publicised_on),
    constraint appointment_inspector check (
        inspector_id is not null
        or state in ('NEEDED', 'RECOMMENDED', 'EXAMINED', 'PROPOSED', 'PUBLICISED', 'APPROVED', 'DECLINED')),
    constraint appointment_activation check (
        state not in ('IN_OFFICE', 'SUSPENDED') or letter is null
        or (filed_on is not null and announced_on is not null and inducted_on is not null)),
    constraint appointment_term check (term_until is null or (term_from is not null and term_until >= term_from))
);
comment on table appointment is 'How one person becomes an inspector and ceases to be one (D6)';
comment on column appointment.publicity is 'How the last day was counted (C2-06)';
create index appointment_newest on appointment (region_id, opened_on, id);
create index appointment_publicised on appointment (region_id, publicised_on) where publicised_on is not null;
call protect('appointment');

create table appointment_step (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    appointment_id uuid not null,
    number integer not null check (number > 0),
    action text not null,
    on_day date not null,
    note text,
    rules text[] not null,
    reason text,
    done_by uuid,
    done_name text,
    done_at timestamptz,
    constraint appointment_step_once unique (region_id, appointment_id, number),
    constraint appointment_step_appointment_fkey
        foreign key (region_id, appointment_id) references appointment (region_id, id),
    constraint appointment_step_reason check (cardinality(rules) = 0 or reason is not null)
);
comment on table appointment_step is 'Every step that was taken, by whom and with which rules set aside; nothing is changed afterwards';
call protect('appointment_step');
revoke update, delete on appointment_step from app_rt;
