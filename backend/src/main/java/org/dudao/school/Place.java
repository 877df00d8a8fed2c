package org.dudao.school;

import java.util.List;
import java.util.Optional;
import org.dudao.region.Township;

/** The division whose register is filled, with the townships that its schools may lie in. */
record Place(String code, String name, List<Township> townships) {

    Optional<Township> named(String township) {
        return townships.stream().filter(t -> t.name().equals(township)).findFirst();
    }

    Optional<Township> coded(String township) {
        return townships.stream().filter(t -> t.code().equals(township)).findFirst();
    }
}
