package org.dudao.person;

import jakarta.persistence.Entity;
import java.util.Locale;
import org.dudao.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody with an account; the identity provider keeps everything else about it. */
@Entity
class Person extends Aggregate {

    private String name;
    private String account;
    private @Nullable String subject;

    protected Person() {}

    Person(int regionId, String name, String account) {
        super(regionId);
        this.name = name;
        this.account = account.toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }
}
