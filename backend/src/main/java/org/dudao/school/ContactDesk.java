package org.dudao.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts of a division, laid open for a list of them. */
final class ContactDesk implements Roll.Desk<ListedContact> {

    private final Contacts contacts;
    private final OpenSchoolsByCode schools;
    private final Map<String, Contact> known = new HashMap<>();
    private final Map<UUID, String> codes;

    /** Who holds a role that only one can hold, as it would be after the rows read so far. */
    private final Map<String, Map<String, ListedContact>> holders = new HashMap<>();

    ContactDesk(Contacts contacts, List<School> register, List<Contact> there) {
        this.contacts = contacts;
        this.schools =
                new OpenSchoolsByCode(register.stream().collect(Collectors.toMap(School::code, Function.identity())));
        this.codes = register.stream().collect(Collectors.toMap(School::id, School::code));
        there.forEach(contact -> {
            var listed = listed(contact);
            known.put(listed.key(), contact);
            hold(listed);
        });
    }

    @Override
    public String key(RowReader row) {
        var role = Official.named(ContactRole.class, row.raw(ContactColumn.ROLE));
        var from = RowReader.parseDay(row.raw(ContactColumn.FROM));
        return ListedContact.key(
                row.raw(ContactColumn.CODE),
                role.map(ContactRole::name).orElse(""),
                row.raw(ContactColumn.NAME),
                from == null ? "" : from.toString());
    }

    @Override
    public @Nullable ListedContact known(String key) {
        var contact = known.get(key);
        return contact == null ? null : listed(contact);
    }

    @Override
    public @Nullable ListedContact read(RowReader row, @Nullable ListedContact there) {
        var school = schools.read(row, ContactColumn.CODE);
        var name = row.required(ContactColumn.NAME);
        var role = row.constant(ContactColumn.ROLE, ContactRole.class, CellFault.ROLE_UNKNOWN);
        var rank = row.constant(ContactColumn.RANK, ContactRank.class, CellFault.RANK_UNKNOWN);
        row.required(ContactColumn.FROM);
        var from = row.day(ContactColumn.FROM);
        var phone = row.text(ContactColumn.PHONE);
        var term = row.day(ContactColumn.TERM_UNTIL);
        var until = row.day(ContactColumn.UNTIL);
        mustFollow(row, ContactColumn.TERM_UNTIL, from, term);
        mustFollow(row, ContactColumn.UNTIL, from, until);
        if (row.isWrong() || school == null || role == null || rank == null || from == null) {
            return null;
        }
        var said = new ContactFacts(role, name, rank, phone, from, term, until);
        var listed = new ListedContact(school.code(), there == null ? said : said.over(there.facts()));
        rival(listed)
                .ifPresent(other -> row.wrong(
                        ContactColumn.NAME,
                        CellFault.ROLE_TAKEN,
                        Map.of("name", other.facts().name(), "role", role.official())));
        hold(listed);
        return row.isWrong() ? null : listed;
    }

    @Override
    public @Nullable String shown(Column column, ListedContact facts) {
        return ((ContactColumn) column).of(facts);
    }

    @Override
    public Stream<ListedContact> all() {
        return known.values().stream().map(this::listed);
    }

    @Override
    public void makeRoom(ListedContact listed) {
        before(listed)
                .filter(contact -> contact.facts().until() == null)
                .forEach(contact -> contact.leave(listed.facts().from().minusDays(1)));
    }

    @Override
    public void giveBack(ListedContact listed) {
        var lastDay = listed.facts().from().minusDays(1);
        before(listed)
                .filter(contact -> lastDay.equals(contact.facts().until()))
                .forEach(Contact::stay);
    }

    @Override
    public void add(ListedContact listed) {
        contacts.persist(new Contact(schools.require(listed.code()), listed.facts()));
    }

    @Override
    public void change(String key, ListedContact listed) {
        Objects.requireNonNull(known.get(key)).change(listed.facts());
    }

    @Override
    public void remove(String key) {
        contacts.delete(Objects.requireNonNull(known.get(key)));
    }

    private ListedContact listed(Contact contact) {
        return new ListedContact(Objects.requireNonNull(codes.get(contact.schoolId())), contact.facts());
    }

    /** Those who held the same single role of the school and began earlier. */
    private Stream<Contact> before(ListedContact listed) {
        return holders.getOrDefault(listed.post(), Map.of()).keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(contact ->
                        contact.facts().from().isBefore(listed.facts().from()));
    }

    private void hold(ListedContact listed) {
        if (listed.facts().role().single()) {
            holders.computeIfAbsent(listed.post(), post -> new HashMap<>()).put(listed.key(), listed);
        }
    }

    /** Somebody else in a single role at the same time; who began earlier and has no last day makes room. */
    private Optional<ListedContact> rival(ListedContact listed) {
        return holders.getOrDefault(listed.post(), Map.of()).values().stream()
                .filter(other -> !other.key().equals(listed.key()))
                .filter(other -> listed.facts().meets(other.facts()))
                .findFirst();
    }

    private static void mustFollow(RowReader row, Column column, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            row.wrong(column, CellFault.BACKWARDS, Map.of());
        }
    }
}
