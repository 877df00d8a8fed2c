package org.dudao.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.jspecify.annotations.Nullable;

/** Somebody and their account; whether it opens anything is decided here, with what secret at the identity provider. */
@Entity
class Person extends Aggregate {

    private String name;
    private String account;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ABSENT;

    private @Nullable LocalDate enabledOn;
    private @Nullable LocalDate lastUsedOn;
    private boolean secondFactor;

    protected Person() {}

    Person(int regionId, String name, String account) {
        super(regionId);
        this.name = name;
        this.account = account.toLowerCase(Locale.ROOT);
    }

    /** With the id under which the identity provider shall know them. */
    Person(UUID id, int regionId, String name, String account) {
        super(id, regionId);
        this.name = name;
        this.account = account.toLowerCase(Locale.ROOT);
    }

    /** Corrects name and account too, for until now nobody used them; may be repeated until somebody does. */
    void open(String name, String account, LocalDate today) {
        var wanted = account.toLowerCase(Locale.ROOT);
        if (state != AccountState.INVITED || !wanted.equals(this.account)) {
            state = state.on(AccountAction.OPEN);
        }
        this.name = name;
        this.account = wanted;
        enabledOn = today;
    }

    void bind(String subject) {
        this.subject = subject;
    }

    void enable(LocalDate today) {
        state = state.on(AccountAction.ENABLE);
        enabledOn = today;
    }

    /** Shuts it, or resets what it is opened with. */
    void act(AccountAction action) {
        state = state.on(action);
        raise(new AccountChanged(id()));
    }

    /** The account as the identity provider knows it. */
    String subject() {
        if (subject == null) {
            throw new Conflict("account.not-now", Map.of("state", state));
        }
        return subject;
    }

    boolean known() {
        return subject != null;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    AccountState state() {
        return state;
    }
}
