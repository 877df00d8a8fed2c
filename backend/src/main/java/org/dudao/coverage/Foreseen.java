package org.dudao.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which visits are to come; told by whoever keeps plans. */
public interface Foreseen {

    /**
     * Those that approved plans provide for, both days included, in one query.
     *
     * @param schoolId of that school alone, else of all of the division
     */
    List<VisitDay> between(int regionId, @Nullable UUID schoolId, LocalDate from, LocalDate until);
}
