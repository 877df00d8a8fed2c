package org.dudao.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.dudao.identity.IdentityProvider;
import org.dudao.identity.NewAccount;
import org.dudao.identity.OneTimeSecret;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotAllowed;
import org.dudao.person.AccountResource.AccountOpening;

/**
 * Opens and shuts accounts. What lets somebody in is written here first and then asked of the identity provider in the
 * same transaction, so that without its answer nothing is done; what shuts somebody out holds at once and is mirrored.
 */
@ApplicationScoped
class Accounts {

    private final Persons persons;
    private final Placements placements;
    private final AccountList list;
    private final Authority authority;
    private final IdentityProvider provider;
    private final AccountMirror mirror;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(
            Persons persons,
            Placements placements,
            AccountList list,
            Authority authority,
            IdentityProvider provider,
            AccountMirror mirror,
            Clock clock) {
        this.persons = persons;
        this.placements = placements;
        this.list = list;
        this.authority = authority;
        this.provider = provider;
        this.mirror = mirror;
        this.clock = clock;
    }

    IssuedSecret open(UUID id, AccountOpening wanted) {
        AccountName.check(wanted.account(), wanted.name());
        var today = LocalDate.now(clock);
        var person = persons.findByIdOptional(id)
                .orElseGet(() -> new Person(id, authority.home(), wanted.name(), wanted.account()));
        person.open(wanted.name(), wanted.account(), today);
        persons.add(person);
        mustMaintain(id);
        var secret = OneTimeSecret.draw(random);
        person.bind(provider.open(
                new NewAccount(
                        id,
                        person.account(),
                        person.name(),
                        wanted.email(),
                        mirror.needsSecondFactor(person.regionId(), id)),
                secret,
                this::isUnknown));
        return issued(person, secret);
    }

    IssuedSecret issueSecret(UUID id, int version) {
        var person = change(id, version, p -> p.act(AccountAction.ISSUE_SECRET));
        var secret = OneTimeSecret.draw(random);
        provider.issue(person.subject(), secret);
        return issued(person, secret);
    }

    void resetSecondFactor(UUID id, int version) {
        var person = change(id, version, p -> p.act(AccountAction.RESET_SECOND_FACTOR));
        provider.resetSecondFactor(person.subject(), mirror.needsSecondFactor(person.regionId(), id));
        persons.noteSecondFactor(id, false);
    }

    void enable(UUID id, int version) {
        mirror.align(change(id, version, p -> p.enable(LocalDate.now(clock))));
    }

    void disable(UUID id, int version) {
        shut(change(id, version, p -> p.act(AccountAction.DISABLE)));
    }

    /** B-06; for the nightly rounds, which act on what is there. */
    void disableUnused(UUID id) {
        shut(persons.change(id, p -> p.act(AccountAction.DISABLE)));
    }

    void end(UUID id, int version) {
        shut(change(id, version, p -> p.act(AccountAction.END)));
        placements.endAllOf(id, LocalDate.now(clock));
    }

    private void shut(Person person) {
        mirror.due(person.regionId(), person.id());
    }

    private Person change(UUID id, int version, Consumer<Person> change) {
        if (persons.require(id).regionId() != authority.home()) {
            throw new NotAllowed("read-only");
        }
        mustMaintain(id);
        return persons.change(id, version, change);
    }

    private void mustMaintain(UUID id) {
        if (!list.maintains(id)) {
            throw new NotAllowed("account.not-yours");
        }
    }

    private IssuedSecret issued(Person person, OneTimeSecret secret) {
        var until = mirror.secretUntil(person.regionId(), person.id());
        return new IssuedSecret(list.view(person.id()), secret.value(), until);
    }

    /** Anywhere in the country, because a creation that did not finish left nothing anywhere. */
    private boolean isUnknown(UUID personId) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> persons.findByIdOptional(personId).isEmpty()));
    }
}
