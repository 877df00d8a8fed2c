-- Where a school has an administrative inspector beside the responsible one, both stand on its plate (E3).
comment on view assignment_ref is
    'Who answers for a school; of the roles beside it the administrative one stands on its plate, none is handed over';
create view administrative_ref with (security_invoker = true) as
    select id, region_id, school_id, inspector_id, valid_from, valid_until from assignment where role = 'ADMINISTRATIVE';
comment on view administrative_ref is 'The administrative inspector (行政督学) of a school';

alter table plate
    add column administrative_id uuid,
    add column administrative_name text,
    add column administrative_phone text,
    add constraint plate_administrative_fkey foreign key (region_id, administrative_id)
        references inspector (region_id, id),
    add constraint plate_administrative_named check ((administrative_id is null) = (administrative_name is null)),
    add constraint plate_administrative_reached check (administrative_phone is null or administrative_id is not null);
create index plate_administrative on plate (region_id, administrative_id);
