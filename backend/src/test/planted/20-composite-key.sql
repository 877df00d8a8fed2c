-- An assignment may name a school of another division.
-- Caught by: WallsTest
alter table assignment drop constraint assignment_school_fkey;
alter table assignment add constraint assignment_school_fkey foreign key (school_id) references school (id);
