-- Days off are kept as the notices state them, one for each division and year: the nation's, and what a province or
-- county adds or has ahead of it. Everybody may read every notice; an office publishes its own.
create table calendar_notice (
    region_id integer not null references division,
    year integer not null check (year between 2000 and 2100),
    version integer not null,
    notice jsonb not null,
    primary key (region_id, year)
);
comment on table calendar_notice is 'Yearly notices of days off and make-up days; the nearest division wins, day by day';

insert into calendar_notice
select 1, y.year, 0, jsonb_build_object(
    'source', y.source,
    'holidays', (select jsonb_agg(jsonb_build_object('name', name, 'first', first, 'last', last) order by first) from (
        select name, min(day) as first, max(day) as last from calendar_day
        where kind = 'HOLIDAY' and extract(year from day) = y.year group by name) as off),
    'workdays', (select jsonb_agg(day order by day) from calendar_day
        where kind = 'WORKDAY' and extract(year from day) = y.year))
from calendar_year y;
drop table calendar_day;
drop table calendar_year;

alter table calendar_notice enable row level security;
alter table calendar_notice force row level security;
create policy reads on calendar_notice for select using (true);
create policy inserts on calendar_notice for insert with check ((select app_system()) or region_id = (select app_home()));
create policy updates on calendar_notice for update using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));

alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
    check (kind in ('RECTIFICATION_ISSUED', 'RECTIFICATION_REPORTED', 'RECTIFICATION_RETURNED', 'RECTIFICATION_ACCEPTED',
                    'RECTIFICATION_OVERDUE', 'RECTIFICATION_MOVED', 'DANGER_FOUND'));
