-- An account opens and shuts here; the identity provider keeps the password and the second factor.
alter table person
    add column state text not null default 'ABSENT'
        check (state in ('ABSENT', 'INVITED', 'ACTIVE', 'DISABLED', 'ENDED')),
    add column enabled_on date,
    add column last_used_on date,
    add column second_factor boolean not null default false;
comment on column person.state is 'ABSENT: named, but without an account as far as we know; INVITED: not used since it was opened or enabled';
comment on column person.enabled_on is 'From this day on the account is expected to be used (B-06)';
comment on column person.second_factor is 'What the identity provider said when it was last asked';
alter table person rename constraint person_pkey to person_id_taken;
create index person_region_account on person (region_id, account);

select set_config('app.regions', '*', true);
update person set state = 'ACTIVE', enabled_on = current_date where subject is not null;

-- Nobody changes their own post (A-09), whatever the application forgets.
create policy never_ones_own_new on placement as restrictive for insert
    with check ((select app_system()) or person_id <> (select app_person()));
create policy never_ones_own on placement as restrictive for update
    using ((select app_system()) or person_id <> (select app_person()));
create policy never_ones_own_gone on placement as restrictive for delete
    using ((select app_system()) or person_id <> (select app_person()));
