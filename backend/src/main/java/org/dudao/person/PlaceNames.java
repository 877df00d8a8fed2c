package org.dudao.person;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The names of the schools and inspectors that people stand for, told by whoever keeps them. */
public interface PlaceNames {

    /** Only of those that the caller may see. */
    Map<UUID, String> of(Collection<UUID> ids);
}
