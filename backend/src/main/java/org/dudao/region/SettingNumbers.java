package org.dudao.region;

import java.time.LocalDate;
import java.util.List;

/** The settings that a feature reads, and what another number would change there; told by each feature. */
public interface SettingNumbers {

    List<SettingNumber> numbers();

    /** What is counted otherwise on that day; nothing where counting would not be cheap. */
    default List<SettingEffect> effects(SettingChange change) {
        return List.of();
    }

    /** A number that would become another one. */
    record SettingChange(SettingNumber number, int regionId, LocalDate day, int before, int after) {}

    /**
     * How many there are with the number of today and with the other one.
     *
     * @param code what is counted, as the words call it
     */
    record SettingEffect(String code, long before, long after) {}
}
