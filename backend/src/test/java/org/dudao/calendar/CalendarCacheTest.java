package org.dudao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CalendarCacheTest {

    private static final int NOWHERE = -1;
    private static final SchoolCalendar EMPTY =
            new SchoolCalendar(new WorkingCalendar(Map.of(), Set.of(), Set.of()), List.of(), List.of());

    @Inject
    CalendarCache cache;

    @Inject
    Calendars calendars;

    @Inject
    SessionFactory sessions;

    private final AtomicInteger reads = new AtomicInteger();

    @BeforeEach
    void nothing_is_known() {
        cache.forget();
    }

    @Test
    void what_was_read_is_not_read_again() {
        read();
        read();
        assertThat(reads).hasValue(1);
    }

    @Test
    void whoever_changes_something_reads_for_themselves_and_the_others_from_the_commit_on() {
        read();
        QuarkusTransaction.requiringNew().run(() -> {
            cache.changed();
            read();
            read();
            assertThat(reads).hasValue(3);
        });
        read();
        read();
        assertThat(reads).hasValue(4);
    }

    @Test
    void a_read_that_began_before_a_commit_is_not_kept_beyond_it() {
        cache.of(NOWHERE, () -> {
            QuarkusTransaction.requiringNew().run(cache::changed);
            return EMPTY;
        });
        read();
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_second_list_asks_the_database_nothing_about_the_calendar() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var first = CallerScope.asSystem(() -> calendars.of(Caller.CHENGYANG));
        assertThat(statistics.getPrepareStatementCount()).isPositive();
        statistics.clear();
        assertThat(calendars.of(Caller.CHENGYANG)).isSameAs(first);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    private void read() {
        cache.of(NOWHERE, () -> {
            reads.incrementAndGet();
            return EMPTY;
        });
    }
}
