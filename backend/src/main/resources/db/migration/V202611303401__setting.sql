-- Numbers are set on a screen from now on: who set them and why stands beside them, one that does not hold yet may be taken
-- back, and a division may go by the one above it again. Everybody below goes by a number, so everybody may read it.
alter table setting drop constraint setting_pkey;
alter table setting
    alter column value drop not null,
    add column id uuid not null default gen_random_uuid() primary key,
    add column version integer not null default 0,
    add column reason text,
    add column entered_by uuid,
    add column entered_name text,
    add column entered_at timestamptz,
    add column withdrawn_by uuid,
    add column withdrawn_name text,
    add column withdrawn_at timestamptz,
    add column withdrawal_reason text,
    add constraint setting_region_id unique (region_id, id),
    add constraint setting_withdrawal check ((withdrawn_at is null) = (withdrawal_reason is null));
create unique index setting_day_taken on setting (region_id, key, valid_from) where withdrawn_at is null;
comment on column setting.value is 'None: from that day on what the division above has set holds';

alter table setting enable row level security;
alter table setting force row level security;
create policy reads on setting for select
    using ((select app_system()) or (select app_home()) is not null);
create policy inserts on setting for insert
    with check ((select app_system()) or region_id = (select app_home()));
create policy updates on setting for update
    using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));
