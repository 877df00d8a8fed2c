package org.dudao.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.person.AccountChanged;
import org.dudao.person.PlacementEnded;

/** A post that is over ends the sessions of who held it; so does an account that was shut or reset (B-10). */
@ApplicationScoped
class SessionReactions {

    private final Sessions sessions;
    private final Clock clock;

    SessionReactions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** One that ends later needs nothing: from that day on the next request is refused. */
    void over(@Observes PlacementEnded placement) {
        if (placement.on().isBefore(LocalDate.now(clock))) {
            sessions.endAllOf(placement.personId(), SessionEnd.POST_ENDED);
        }
    }

    void changed(@Observes AccountChanged account) {
        sessions.endAllOf(account.personId(), SessionEnd.ACCOUNT_CHANGED);
    }
}
