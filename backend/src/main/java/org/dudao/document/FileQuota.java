package org.dudao.document;

import java.util.Map;
import org.dudao.kernel.RuleViolation;

/** How much may be uploaded on one day (F-01). Settings of the division; large enough for a day full of visits. */
record FileQuota(int filesPerPerson, int megabytesPerPerson, int megabytesPerSchool) {

    static final FileQuota USUAL = new FileQuota(300, 1000, 2000);

    private static final long MEGABYTE = 1024 * 1024;

    /** What has been uploaded today. */
    record Used(long files, long bytes) {}

    void mustHaveRoomForPerson(Used used) {
        if (used.files() >= filesPerPerson || used.bytes() >= megabytesPerPerson * MEGABYTE) {
            throw new RuleViolation(
                    "file.quota-person", Map.of("files", filesPerPerson, "megabytes", megabytesPerPerson));
        }
    }

    void mustHaveRoomForSchool(Used used) {
        if (used.bytes() > megabytesPerSchool * MEGABYTE) {
            throw new RuleViolation("file.quota-school", Map.of("megabytes", megabytesPerSchool));
        }
    }
}
