package org.dudao.plate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.dudao.inspector.InspectorRef;

/** What a credential lacks before it can be shown (C4-03). */
enum CredentialFault {
    NUMBER("credential.no-number", (inspector, day) -> inspector.credentialNumber() == null),
    PHOTO("credential.no-photo", (inspector, day) -> inspector.photoId() == null),
    TERM("credential.out-of-term", (inspector, day) -> !inspector.serves(day));

    final String code;
    private final BiPredicate<InspectorRef, LocalDate> holds;

    CredentialFault(String code, BiPredicate<InspectorRef, LocalDate> holds) {
        this.code = code;
        this.holds = holds;
    }

    static List<CredentialFault> of(InspectorRef inspector, LocalDate day) {
        return Arrays.stream(values())
                .filter(fault -> fault.holds.test(inspector, day))
                .toList();
    }
}
