package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Lists of contacts, told apart by school, role, name and first day. */
@ApplicationScoped
class ContactRoll implements Roll<ListedContact> {

    private final Schools schools;
    private final Contacts contacts;

    ContactRoll(Schools schools, Contacts contacts) {
        this.schools = schools;
        this.contacts = contacts;
    }

    @Override
    public SchoolImportKind kind() {
        return SchoolImportKind.CONTACTS;
    }

    @Override
    public List<Column> columns() {
        return List.of(ContactColumn.values());
    }

    @Override
    public Class<ListedContact> type() {
        return ListedContact.class;
    }

    @Override
    public Map<Column, String> example(Place place) {
        return Map.of(
                ContactColumn.NAME, "王秀英",
                ContactColumn.ROLE, ContactRole.LIAISON.official(),
                ContactColumn.RANK, ContactRank.MIDDLE.official(),
                ContactColumn.FROM, "2026-09-01",
                ContactColumn.PHONE, "0532-55551234");
    }

    @Override
    public Map<Column, List<String>> choices(Place place) {
        return Map.of(
                ContactColumn.ROLE, Official.all(ContactRole.class),
                ContactColumn.RANK, Official.all(ContactRank.class));
    }

    @Override
    public Desk<ListedContact> open(int regionId, Place place) {
        return new ContactDesk(contacts, schools.of(regionId), contacts.ofRegion(regionId));
    }
}
