-- The three administrators of MLPS 8.1.5: placed like anybody else, at no school and as no inspector.
alter table placement drop constraint placement_role_check;
alter table placement add constraint placement_role_check
    check (role in ('OFFICE', 'INSPECTOR', 'SCHOOL', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));
