package org.dudao.plate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dudao.kernel.Aggregate;
import org.dudao.plate.ImprintResource.PlateImprint;
import org.dudao.plate.ImprintResource.PlateImprintChange;

/** What every plate of a division says of its office (E3). */
@Entity
@Table(name = "plate_imprint")
class Imprint extends Aggregate {

    private String officeName;
    private String complaintPhone;
    private LocalDate changedOn;

    protected Imprint() {}

    Imprint(int regionId, PlateImprintChange wanted, LocalDate today) {
        super(regionId);
        officeName = wanted.officeName();
        complaintPhone = wanted.complaintPhone();
        changedOn = today;
    }

    void change(PlateImprintChange wanted, LocalDate today) {
        officeName = wanted.officeName();
        complaintPhone = wanted.complaintPhone();
        changedOn = today;
    }

    String officeName() {
        return officeName;
    }

    String complaintPhone() {
        return complaintPhone;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    PlateImprint view() {
        return new PlateImprint(version(), officeName, complaintPhone);
    }
}
