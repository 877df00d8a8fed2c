package org.dudao.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Refusal;
import org.dudao.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Accounts as Keycloak keeps them. Every call is bounded in time and may be repeated; one that is not answered is
 * {@code identity-provider-unavailable} (503).
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Logger LOG = Logger.getLogger(IdentityProvider.class);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final String PERSON = "dudaoPerson";
    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    private static final String SET_SECOND_FACTOR = "CONFIGURE_TOTP";
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNKNOWN = 404;

    private final Keycloak keycloak;
    private final String realm;
    private final Guard guard;

    IdentityProvider(
            Keycloak keycloak,
            @ConfigProperty(name = "dudao.accounts.realm") String realm,
            @ConfigProperty(name = "dudao.accounts.patience") Duration patience) {
        this.keycloak = keycloak;
        this.realm = realm;
        guard = Guard.create()
                .withTimeout()
                .duration(patience.toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /**
     * Opens an account, or gives one that an earlier attempt left behind a new secret.
     *
     * @param orphan whether the person that an account was opened for never came to exist
     * @return the account's immutable id
     */
    public String open(NewAccount account, OneTimeSecret secret, Predicate<UUID> orphan) {
        return ask(String.class, () -> {
            for (var known : users().searchByUsername(account.account(), true)) {
                if (!belongs(known, account.person(), orphan)) {
                    throw new Conflict("account.name-taken", Map.of());
                }
                users().get(known.getId()).update(filled(known, account));
                users().get(known.getId()).resetPassword(password(secret));
                return known.getId();
            }
            return create(account, secret);
        });
    }

    /** The old password and whatever was signed in with it are worth nothing from now on. */
    public void issue(String subject, OneTimeSecret secret) {
        tell(() -> {
            var user = users().get(subject);
            user.resetPassword(password(secret));
            user.logout();
        });
    }

    /** A secret that was not used in time opens nothing any more (B-07); one that was, has become a password. */
    public void withdrawSecret(String subject) {
        tell(() -> {
            var user = users().get(subject);
            if (actions(user.toRepresentation()).contains(SET_PASSWORD)) {
                remove(user, List.of("password"));
            }
        });
    }

    /** @param required whether a new one has to be set up at the next sign-in */
    public void resetSecondFactor(String subject, boolean required) {
        tell(() -> {
            var user = users().get(subject);
            remove(user, List.of("otp", "webauthn", "webauthn-passwordless", "recovery-authn-codes"));
            var told = user.toRepresentation();
            if (required) {
                told.setRequiredActions(with(told, SET_SECOND_FACTOR));
                user.update(told);
            }
            user.logout();
        });
    }

    /**
     * Makes the account be as our database says.
     *
     * @return whether a second factor is set up
     */
    public boolean align(String subject, boolean open, boolean secondFactor) {
        return ask(Boolean.class, () -> {
            var user = users().get(subject);
            var told = user.toRepresentation();
            var equipped = Boolean.TRUE.equals(told.isTotp());
            var asked = actions(told).contains(SET_SECOND_FACTOR);
            var owing = secondFactor && !equipped && !asked;
            if (owing) {
                told.setRequiredActions(with(told, SET_SECOND_FACTOR));
            }
            if (owing || told.isEnabled() != open) {
                told.setEnabled(open);
                user.update(told);
            }
            if (!open) {
                user.logout();
            }
            return equipped;
        });
    }

    private String create(NewAccount account, OneTimeSecret secret) {
        var user = filled(new UserRepresentation(), account);
        user.setCredentials(List.of(password(secret)));
        try (var answer = users().create(user)) {
            return switch (answer.getStatus()) {
                case CREATED -> {
                    var path = answer.getLocation().getPath();
                    yield path.substring(path.lastIndexOf('/') + 1);
                }
                case CONFLICT -> throw new Conflict("account.name-taken", Map.of());
                default -> throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            };
        }
    }

    private static UserRepresentation filled(UserRepresentation user, NewAccount account) {
        user.setUsername(account.account());
        user.setFirstName(account.name());
        user.setEmail(account.email());
        user.setEnabled(true);
        user.singleAttribute(PERSON, account.person().toString());
        user.setRequiredActions(account.secondFactor() ? List.of(SET_SECOND_FACTOR) : List.of());
        return user;
    }

    private static boolean belongs(UserRepresentation known, UUID person, Predicate<UUID> orphan) {
        var bound = known.firstAttribute(PERSON);
        return bound != null && (bound.equals(person.toString()) || orphan.test(UUID.fromString(bound)));
    }

    private static CredentialRepresentation password(OneTimeSecret secret) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(secret.value());
        password.setTemporary(true);
        return password;
    }

    private static void remove(UserResource user, List<String> types) {
        user.credentials().stream()
                .filter(credential -> types.contains(credential.getType()))
                .forEach(credential -> user.removeCredential(credential.getId()));
    }

    private static List<String> actions(UserRepresentation user) {
        return Objects.requireNonNullElse(user.getRequiredActions(), List.of());
    }

    private static List<String> with(UserRepresentation user, String action) {
        return Stream.concat(actions(user).stream(), Stream.of(action))
                .distinct()
                .toList();
    }

    private UsersResource users() {
        return keycloak.realm(realm).users();
    }

    private void tell(Runnable order) {
        ask(Boolean.class, () -> {
            order.run();
            return true;
        });
    }

    /**
     * What was refused keeps its code; anything else means that nobody is there to be asked. The threads that wait for an
     * answer must not hold the caller's transaction: it may be rolled back before they are done.
     */
    private <T> T ask(Class<T> answer, Supplier<T> question) {
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> guard.get(question, answer));
        } catch (QuarkusTransactionException wrapped) {
            throw refusal(Objects.requireNonNullElse(wrapped.getCause(), wrapped));
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(Throwable e) {
        if (e instanceof Refusal refused) {
            return refused;
        }
        if (e instanceof WebApplicationException answered
                && answered.getResponse().getStatus() == UNKNOWN) {
            return new Conflict("account.lost", Map.of());
        }
        LOG.warnf("Keycloak: %s", e.toString());
        return new Unavailable("identity-provider-unavailable", RETRY);
    }
}
