-- Lists that left the product: who took which of them along, when and by which filters.
create table list_export (
    id uuid primary key,
    version integer not null,
    region_id integer not null references division,
    name text not null,
    filters text not null,
    address text not null,
    taken_by uuid not null,
    taken_name text not null,
    taken_at timestamptz not null,
    constraint list_export_region_id unique (region_id, id)
);
comment on table list_export is 'Lists that were downloaded; the list itself is drawn anew from its address';
comment on column list_export.address is 'Path and query by which the same list is drawn again';
create index list_export_newest on list_export (region_id, taken_at, id);
call protect('list_export', '((select app_every_school()) or taken_by = (select app_person()))');
