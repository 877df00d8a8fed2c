package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.dudao.calendar.MovedDeadline;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.testing.Caller;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DeadlineRecountTest {

    @Inject
    DeadlineRecount recount;

    @Inject
    SessionFactory sessions;

    @Test
    void what_a_notice_would_move_is_found_with_two_statements_however_much_it_is() {
        World.create();
        World.create();
        var novemberOff = new HashMap<LocalDate, String>();
        for (var day = 3; day < 30; day++) {
            novemberOff.put(LocalDate.of(2026, 11, day), "校舍检修");
        }
        var calendar = new WorkingCalendar(novemberOff, Set.of(), Set.of(2026));
        assertThat(moved(calendar)).hasSizeGreaterThan(1);
        assertThat(Statements.of(sessions, () -> moved(calendar))).isEqualTo(2);
    }

    private List<MovedDeadline> moved(WorkingCalendar calendar) {
        return CallerScope.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> recount.moved(Caller.CHENGYANG, calendar)));
    }
}
