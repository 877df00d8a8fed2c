-- What may be written is said, not left to what may be seen; and days off are told to whoever holds a post.
alter policy own on idempotency
    with check ((select app_system()) or person_id = (select app_person()));
alter policy never_ones_own on placement
    with check ((select app_system()) or person_id <> (select app_person()));
alter policy updates on session
    with check ((select app_system())
        or exists (select from person p where p.subject = session.subject and p.region_id = (select app_home())));
alter policy reads on calendar_notice
    using ((select app_system()) or cardinality((select app_regions())) > 0);
