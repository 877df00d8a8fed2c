-- What people are told of an emergency that has gone quiet (001-16). The kinds that are there stay, whoever brought them.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'notification_kind_check';
    alter table notification drop constraint notification_kind_check;
    execute 'alter table notification add constraint notification_kind_check ' || replace(known, '])',
        ', ''EMERGENCY_QUIET''::text, ''EMERGENCY_SILENT''::text])');
end $$;
