-- Row-level security shows every finding.
-- Caught by: WallsTest
alter policy reads on finding using (true);
