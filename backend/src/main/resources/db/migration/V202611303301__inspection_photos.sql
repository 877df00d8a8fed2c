-- Photos of what was found, and what the school's representative did at the end: both lie in files of the school's own
-- once the record is submitted. The ids are made on the device, so that a draft may name what is still on its way.
alter table inspection add column photos jsonb not null default '[]';
alter table inspection add column acknowledgement jsonb;
comment on column inspection.photos is 'Which file belongs to which question or problem, with the SHA-256 of the camera''s own picture';
comment on column inspection.acknowledgement is 'Signed by the school''s representative, or refused with a reason before a witness';
