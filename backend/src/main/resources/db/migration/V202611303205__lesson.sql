-- Observed lessons (E9), each as it was sent; a correction is another one.
create table lesson (
    id uuid not null,
    version integer not null,
    region_id integer not null references division,
    school_id uuid not null,
    observed_on date not null,
    class_name text not null check (class_name <> ''),
    course text not null check (course <> ''),
    teacher text not null check (teacher <> ''),
    notes text,
    stars integer not null check (stars between 1 and 5),
    evaluation text not null check (evaluation <> ''),
    corrects_id uuid,
    observed_by uuid not null,
    observed_name text not null,
    observed_at timestamptz not null,
    constraint lesson_taken primary key (id),
    constraint lesson_region_id unique (region_id, id),
    constraint lesson_school_fkey foreign key (region_id, school_id) references school (region_id, id),
    constraint lesson_corrects_fkey foreign key (region_id, corrects_id) references lesson (region_id, id),
    constraint lesson_corrected_once unique (region_id, corrects_id)
);
comment on table lesson is 'Observed lessons; nothing of one is changed afterwards';
create index lesson_newest on lesson (region_id, observed_on, id);
create index lesson_all_newest on lesson (observed_on, id);
create index lesson_school on lesson (region_id, school_id, observed_on, id);
create index lesson_of on lesson (school_id, observed_on, id);
create index lesson_corrected on lesson (corrects_id);
call protect_school('lesson');
revoke update, delete on lesson from app_rt;
