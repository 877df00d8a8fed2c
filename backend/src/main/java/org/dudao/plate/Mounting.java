package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.document.Files;
import org.dudao.kernel.RuleViolation;
import org.dudao.plate.PlateResource.PlateMounting;
import org.dudao.plate.PlateResource.PlateProof;
import org.jspecify.annotations.Nullable;

/** Puts plates up, and keeps the photo that proves it. Both answer the school. */
@ApplicationScoped
class Mounting {

    private final Plates plates;
    private final Files files;

    Mounting(Plates plates, Files files) {
        this.plates = plates;
        this.files = files;
    }

    UUID mount(UUID id, PlateMounting wanted, LocalDate today) {
        plates.hanging(plates.require(id).schoolId())
                .filter(hanging -> !hanging.id().equals(id))
                .ifPresent(hanging -> plates.change(hanging.id(), Plate::replace));
        return plates.change(id, wanted.version(), plate -> {
                    keep(wanted.proofId(), plate);
                    plate.mount(wanted.on(), wanted.proofId(), today);
                })
                .schoolId();
    }

    UUID photograph(UUID id, PlateProof wanted) {
        return plates.change(id, wanted.version(), plate -> {
                    keep(wanted.proofId(), plate);
                    plate.photograph(wanted.proofId());
                })
                .schoolId();
    }

    private void keep(@Nullable UUID proof, Plate plate) {
        if (proof != null
                && files.attach(List.of(proof), plate.regionId(), plate.schoolId()).stream()
                        .noneMatch(file -> file.mediaType().startsWith("image/"))) {
            throw new RuleViolation("file.no-picture", Map.of());
        }
    }
}
