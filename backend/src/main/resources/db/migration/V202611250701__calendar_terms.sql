-- Terms are published for a school year and never edited: a correction is a further edition. Closures are declared for
-- a period and withdrawn with a reason. Whoever holds a post may read both, as they may the notices of days off.
create table school_terms (
    region_id integer not null references division,
    year integer not null check (year between 2000 and 2100),
    edition integer not null check (edition > 0),
    source text not null,
    first_from date not null,
    first_until date not null,
    second_from date not null,
    second_until date not null,
    published_on date not null,
    primary key (region_id, year, edition),
    constraint school_terms_order check (first_from <= first_until and first_until < second_from and second_from <= second_until)
);
comment on table school_terms is 'The two terms of a school year; the nearest division above that has published some is right';
comment on column school_terms.year is 'In which the school year begins';

create table calendar_closure (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    kind text not null check (kind in ('SCHOOLS', 'OFFICES')),
    name text not null,
    first_day date not null,
    last_day date not null,
    reason text not null,
    declared_on date not null,
    withdrawn_on date,
    withdrawal_reason text,
    constraint calendar_closure_region_id unique (region_id, id),
    constraint calendar_closure_period check (last_day >= first_day),
    constraint calendar_closure_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);
comment on table calendar_closure is 'Days on which schools, or offices as well, stay closed for a local reason; counts for all below';
create index calendar_closure_days on calendar_closure (region_id, first_day, id);

alter table school_terms enable row level security;
alter table school_terms force row level security;
create policy reads on school_terms for select
    using ((select app_system()) or cardinality((select app_regions())) > 0);
create policy inserts on school_terms for insert
    with check ((select app_system()) or region_id = (select app_home()));

alter table calendar_closure enable row level security;
alter table calendar_closure force row level security;
create policy reads on calendar_closure for select
    using ((select app_system()) or cardinality((select app_regions())) > 0);
create policy inserts on calendar_closure for insert
    with check ((select app_system()) or region_id = (select app_home()));
create policy updates on calendar_closure for update
    using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));
