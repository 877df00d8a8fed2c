-- Offices set numbers of their own division from now on: the table gets the walls that all others have.
alter table setting enable row level security;
alter table setting force row level security;
create policy reads on setting for select
    using ((select app_system()) or (select app_home()) is not null);
create policy inserts on setting for insert
    with check ((select app_system()) or region_id = (select app_home()));
create policy updates on setting for update
    using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));
revoke delete on setting from app_rt;
