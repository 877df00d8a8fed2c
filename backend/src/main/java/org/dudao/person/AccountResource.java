package org.dudao.person;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** No operation takes a password (B-07): a secret is drawn, answered once and changed at the first sign-in. */
@Path("/accounts")
@Tag(name = "account", description = "Who gets in: accounts opened, reset, disabled and ended")
class AccountResource {

    /** Somebody who shall get in. The e-mail address goes to the identity provider alone. */
    public record AccountOpening(
            @NotBlank @Size(max = 60) String account,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Email @Size(max = 255) String email) {}

    /** The version that was seen. */
    public record AccountStep(int version) {}

    private final AccountList list;
    private final Accounts accounts;

    AccountResource(AccountList list, Accounts accounts) {
        this.list = list;
        this.accounts = accounts;
    }

    @GET
    @PermissionsAllowed("account:read")
    @Operation(
            summary = "List accounts",
            description =
                    "Everybody of the caller's divisions, with state, last use, second factor and the post of today.")
    @Sensitive
    public Page<AccountView> list(@BeanParam @Valid AccountQuery query) {
        return list.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("account:read")
    @Operation(summary = "One account", description = "An account with its version and what may be done with it.")
    @Sensitive
    public AccountView view(UUID id) {
        return list.view(id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "Open an account",
            description = "For somebody new under an id drawn by the client (UUID v7), or for a known person without an"
                    + " account. Answers a one-time secret, valid for 24 hours; staff also set up a second factor at the"
                    + " first sign-in (B-04). A repeat before the first sign-in answers a new secret, and the former is"
                    + " void. The name must be somebody's own (B-05, 422). Without the identity provider nothing is"
                    + " done (503).")
    public IssuedSecret open(UUID id, @NotNull @Valid AccountOpening opening) {
        return accounts.open(id, opening);
    }

    /** By PUT, because answers by POST are remembered to be repeated, and a secret is kept nowhere. */
    @PUT
    @Path("{id}/secret")
    @Transactional
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "Issue a new one-time secret",
            description =
                    "For whoever lost the password or the first secret. A repeat answers another one. The old password is void at once, and so is"
                            + " whatever was signed in with it. Without the identity provider nothing is done (503).")
    public IssuedSecret issueSecret(UUID id, @NotNull @Valid AccountStep step) {
        return accounts.issueSecret(id, step.version());
    }

    @POST
    @Path("{id}/second-factor-reset")
    @Transactional
    @Idempotent
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "Reset the second factor",
            description = "For whoever lost the phone. Where one is required, a new one is set up at the next sign-in."
                    + " Without the identity provider nothing is done (503).")
    public AccountView resetSecondFactor(UUID id, @NotNull @Valid AccountStep step) {
        accounts.resetSecondFactor(id, step.version());
        return list.view(id);
    }

    @POST
    @Path("{id}/disable")
    @Transactional
    @Idempotent
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "Disable an account",
            description = "The next request is refused, whatever cookie or token it shows (A-17). Placements stay.")
    public AccountView disable(UUID id, @NotNull @Valid AccountStep step) {
        accounts.disable(id, step.version());
        return list.view(id);
    }

    @POST
    @Path("{id}/enable")
    @Transactional
    @Idempotent
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "Enable an account",
            description = "The password is the one from before. Without the identity provider nothing is done (503).")
    public AccountView enable(UUID id, @NotNull @Valid AccountStep step) {
        accounts.enable(id, step.version());
        return list.view(id);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("account:manage")
    @Operation(
            summary = "End an account",
            description =
                    "For good: the next request is refused, every placement ends, and the name is never given again.")
    public AccountView end(UUID id, @NotNull @Valid AccountStep step) {
        accounts.end(id, step.version());
        return list.view(id);
    }
}
