-- Row-level security of inspections does not bind the owner.
-- Caught by: WallsTest
alter table inspection no force row level security;
