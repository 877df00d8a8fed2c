package org.dudao.plate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;

/** In how many working days a plate is renewed that tells something outdated (C4-02). */
@ApplicationScoped
class PlateNumbers implements SettingNumbers {

    static final SettingNumber RENEWAL =
            SettingNumber.of("plate.renewal-days", "C4-02", SettingUnit.WORKING_DAYS, 1, 15, 60);

    @Override
    public List<SettingNumber> numbers() {
        return List.of(RENEWAL);
    }
}
