-- What people are told about records of visits. The kinds that are there stay, whoever brought them.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'notification_kind_check';
    alter table notification drop constraint notification_kind_check;
    execute 'alter table notification add constraint notification_kind_check ' || replace(known, '])',
        ', ''INSPECTION_SUBMITTED''::text, ''INSPECTION_RETURNED''::text, ''INSPECTION_UNREVIEWED''::text,
        ''INSPECTION_LATE''::text, ''INSPECTION_MISSING''::text, ''PLAN_VISIT_UNRECORDED''::text,
        ''PLAN_VISIT_MISSING''::text, ''EMERGENCY_REPORTED''::text])');
end $$;
