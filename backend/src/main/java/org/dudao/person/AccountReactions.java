package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.dudao.kernel.TimerFired;

/** Speaks to the identity provider when it is time to. */
@ApplicationScoped
class AccountReactions {

    private static final Set<String> KINDS = Set.of(AccountMirror.ALIGN, AccountMirror.SECRET_OVER);

    private final AccountMirror mirror;

    AccountReactions(AccountMirror mirror) {
        this.mirror = mirror;
    }

    @Transactional
    void speak(@Observes TimerFired timer) {
        if (KINDS.contains(timer.kind())) {
            mirror.fired(timer.kind(), timer.subjectId());
        }
    }
}
