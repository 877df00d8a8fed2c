package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.Typed;

/** Accounts as people see them: with the post of today, and with what the reader may do about each. */
@ApplicationScoped
class AccountList {

    /**
     * Whoever holds or will hold another role than those the reader maintains is not theirs to touch. Counted, for what
     * "exists" once for each row of a page may be asked for all people at once.
     */
    private static final String MAINTAINED = """
            case when :any = true and p.regionId = :home and p.id <> :self
                      and (select count(h.id) from Placement h where h.personId = p.id
                          and (h.validUntil is null or h.validUntil >= :today) and h.role not in (:maintained)) = 0
                 then true else false end""";

    private static final String ROWS = """
            select new org.dudao.person.AccountView(p.id, p.version, p.name, p.account, p.state, p.lastUsedOn,
                p.secondFactor, l.role, l.schoolId, l.inspectorId, %s)
            from Person p left join Placement l on l.personId = p.id
                and l.validFrom <= :today and (l.validUntil is null or l.validUntil >= :today)
            where\s""".formatted(MAINTAINED);
    private static final String FILTERS = """
            (:state is null or p.state = :state) and (:role is null or l.role = :role)""";

    private final Listing listing;
    private final EntityManager entities;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    AccountList(Listing listing, EntityManager entities, Authority authority, Places places, Clock clock) {
        this.listing = listing;
        this.entities = entities;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    Page<AccountView> page(AccountQuery query) {
        var parameters = parameters();
        parameters.put("state", query.state());
        parameters.put("role", query.role());
        var typed = Typed.of(query.q(), "PersonTail", "p");
        parameters.putAll(typed.parameters());
        return places.named(listing.page(
                AccountView.class, ROWS + FILTERS + typed.condition(), "p.id", parameters, query.sort(), query));
    }

    AccountView view(UUID id) {
        return places.named(one(ROWS + "p.id = :id", AccountView.class, id));
    }

    boolean maintains(UUID id) {
        return one("select " + MAINTAINED + " from Person p where p.id = :id", Boolean.class, id);
    }

    private <T> T one(String question, Class<T> answer, UUID id) {
        var query = entities.createQuery(question, answer).setParameter("id", id);
        parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private Map<String, Object> parameters() {
        return new HashMap<>(Map.of(
                "home", authority.home(),
                "self", authority.self(),
                "any", authority.maintainsAny(),
                "maintained", authority.maintains(),
                "today", LocalDate.now(clock)));
    }
}
