package org.dudao.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;

/** A school visited within that many days is not drawn. */
@ApplicationScoped
class DrawNumbers implements SettingNumbers {

    static final SettingNumber VISITED = SettingNumber.of("draw.visited-days", "001-24", SettingUnit.DAYS, 0, 30, 365);

    @Override
    public List<SettingNumber> numbers() {
        return List.of(VISITED);
    }
}
