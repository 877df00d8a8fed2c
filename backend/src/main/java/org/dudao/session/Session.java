package org.dudao.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Unaudited;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * One browser in which one account is signed in. Belongs to an account rather than a division: somebody who signs in
 * before the office has placed them has one too.
 */
@Entity
@Unaudited
class Session {

    /** Who signed in and where, as the identity provider and the connection tell. */
    record SigningIn(
            String subject,
            @Nullable String account,
            @Nullable String providerSession,
            String idToken,
            String address,
            String device) {}

    @Id
    private UUID id;

    private byte[] key;
    private String subject;
    private @Nullable String account;
    private @Nullable String providerSession;
    private @Nullable String idToken;
    private String address;
    private String device;
    private Instant startedAt;
    private Instant seenAt;
    private int idleMinutes;
    private Instant expiresAt;
    private Instant aliveUntil;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SessionEnd endReason;

    protected Session() {}

    Session(SessionKey key, SigningIn by, SessionTerms terms, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.key = key.digest();
        subject = by.subject();
        account = by.account();
        providerSession = by.providerSession();
        idToken = by.idToken();
        address = by.address();
        device = by.device();
        startedAt = now;
        seenAt = now;
        idleMinutes = (int) terms.idle().toMinutes();
        expiresAt = now.plus(terms.absolute());
        aliveUntil = now.plus(min(terms.idle(), terms.absolute()));
    }

    SessionRow row(@Nullable UUID current) {
        return new SessionRow(id, id.equals(current), device, address, startedAt, seenAt, expiresAt);
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String idToken() {
        return idToken;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
