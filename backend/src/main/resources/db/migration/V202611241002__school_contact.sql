create table school_contact (
    id uuid not null,
    version integer not null,
    region_id integer not null,
    school_id uuid not null,
    role text not null check (role in ('PRINCIPAL', 'ASSISTANT', 'LIAISON', 'EVALUATOR')),
    name text not null check (name <> ''),
    rank text not null check (rank in ('HEAD', 'DEPUTY', 'MIDDLE', 'STAFF')),
    phone text,
    valid_from date not null,
    term_until date,
    valid_until date,
    constraint school_contact_id_taken primary key (id),
    constraint school_contact_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint school_contact_period check (valid_until is null or valid_until >= valid_from),
    constraint school_contact_term check (term_until is null or term_until >= valid_from),
    constraint school_contact_overlap exclude using gist (school_id with =, role with =, daterange(valid_from, valid_until, '[]') with &&)
        where (role in ('PRINCIPAL', 'LIAISON'))
);
comment on table school_contact is 'Whom an inspector turns to in a school; one principal and one liaison at a time (001-06), assistants as many as there are (000-13)';
create index school_contact_school on school_contact (region_id, school_id, role);
call protect_school('school_contact');
