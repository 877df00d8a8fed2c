package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.TimeConfig;
import org.dudao.region.Settings;

/** Holds today's uploads against the quota in force. */
@ApplicationScoped
class FileQuotas {

    private final StoredFiles files;
    private final Settings settings;
    private final CallerScope caller;
    private final Clock clock;

    FileQuotas(StoredFiles files, Settings settings, CallerScope caller, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    void mustHaveRoomForCaller() {
        inForce().mustHaveRoomForPerson(files.used("uploadedBy", caller.person(), midnight()));
    }

    void mustHaveRoomFor(UUID school) {
        inForce().mustHaveRoomForSchool(files.used("schoolId", school, midnight()));
    }

    private FileQuota inForce() {
        var usual = FileQuota.USUAL;
        return new FileQuota(
                number("file.per-person", usual.filesPerPerson()),
                number("file.megabytes-per-person", usual.megabytesPerPerson()),
                number("file.megabytes-per-school", usual.megabytesPerSchool()));
    }

    private int number(String key, int usual) {
        return settings.number(key, caller.home(), LocalDate.now(clock), usual);
    }

    private Instant midnight() {
        return LocalDate.now(clock).atStartOfDay(TimeConfig.CHINA).toInstant();
    }
}
