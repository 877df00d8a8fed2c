package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolClosed;

/** A school that is closed has no plate any more (D9). */
@ApplicationScoped
class PlateReactions {

    private final Plates plates;
    private final Words words;
    private final Clock clock;

    PlateReactions(Plates plates, Words words, Clock clock) {
        this.plates = plates;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    void closed(@Observes SchoolClosed fact) {
        var today = LocalDate.now(clock);
        var reason = words.of("plate.school-closed", Map.of());
        plates.standing(fact.schoolId())
                .forEach(plate -> plates.change(plate.id(), p -> p.remove(today, reason, today)));
    }
}
