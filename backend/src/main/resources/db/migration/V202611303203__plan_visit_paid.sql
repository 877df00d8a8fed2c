-- A planned visit is done when a record says so.
alter table planned_visit
    add column inspection_id uuid,
    add column paid_on date,
    add constraint planned_visit_inspection_fkey foreign key (region_id, inspection_id)
        references inspection (region_id, id),
    add constraint planned_visit_paid check ((inspection_id is null) = (paid_on is null)),
    add constraint planned_visit_paid_once unique (region_id, inspection_id);
comment on column planned_visit.inspection_id is 'The record of the visit that was paid';
create index inspection_planned on inspection (region_id, planned_visit_id) where planned_visit_id is not null;
