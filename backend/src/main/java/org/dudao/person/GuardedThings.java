package org.dudao.person;

import java.util.Optional;
import java.util.UUID;

/** One kind of thing that people are let see or not; every feature tells of its own, so that access can be explained. */
public interface GuardedThings {

    /** Asked as the system, because the question is about somebody else's eyes. */
    Optional<Guarded> find(UUID id);
}
