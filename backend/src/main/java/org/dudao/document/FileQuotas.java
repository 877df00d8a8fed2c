package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.TimeConfig;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;

/** Holds today's uploads against the quota in force. */
@ApplicationScoped
class FileQuotas implements SettingNumbers {

    private static final SettingNumber FILES = SettingNumber.ofSecurity(
            "file.per-person", "F-01", SettingUnit.FILES, 50, FileQuota.USUAL.filesPerPerson(), 2000);
    private static final SettingNumber OF_PERSON = SettingNumber.ofSecurity(
            "file.megabytes-per-person",
            "F-01",
            SettingUnit.MEGABYTES,
            100,
            FileQuota.USUAL.megabytesPerPerson(),
            10_000);
    private static final SettingNumber OF_SCHOOL = SettingNumber.ofSecurity(
            "file.megabytes-per-school",
            "F-01",
            SettingUnit.MEGABYTES,
            100,
            FileQuota.USUAL.megabytesPerSchool(),
            20_000);

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

    @Override
    public List<SettingNumber> numbers() {
        return List.of(FILES, OF_PERSON, OF_SCHOOL);
    }

    private FileQuota inForce() {
        return new FileQuota(inForce(FILES), inForce(OF_PERSON), inForce(OF_SCHOOL));
    }

    private int inForce(SettingNumber number) {
        return settings.number(number, caller.home(), LocalDate.now(clock));
    }

    private Instant midnight() {
        return LocalDate.now(clock).atStartOfDay(TimeConfig.CHINA).toInstant();
    }
}
