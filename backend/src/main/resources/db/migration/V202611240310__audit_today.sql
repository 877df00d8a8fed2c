-- The trail is open to whoever is placed as audit administrator today, whatever the application believes.
create or replace function app_auditor() returns boolean language sql stable as
    $$ select exists (select from placement where person_id = app_person() and role = 'AUDIT_ADMIN'
           and valid_from <= (now() at time zone 'Asia/Shanghai')::date
           and (valid_until is null or valid_until >= (now() at time zone 'Asia/Shanghai')::date)) $$;

-- The platform's chain names accounts of anywhere, so it is shown to those alone whose divisions hold everybody whom the
-- product knows. To find others it looks with the eyes of the owner, past the divisions of whoever asks.
create policy owner on person for select to current_user using (true);
create function app_watches_all(regions int[]) returns boolean language sql stable
    security definer set search_path = public, pg_temp as
    $$ select not exists (select from person where region_id <> all (coalesce(regions, '{}'))) $$;
revoke all on function app_watches_all from public;
grant execute on function app_watches_all to app_rt;

create procedure show_trail(wanted regclass) language plpgsql as $$
begin
    execute format('alter policy auditors on %s using ((select app_system()) or ((select app_auditor()) and (region_id = any ((select app_regions())::int[]) or (region_id = 0 and (select app_watches_all(app_regions()))))))', wanted);
end $$;
call show_trail('audit_record');
call show_trail('audit_head');
call show_trail('audit_signed_head');
drop procedure show_trail;
