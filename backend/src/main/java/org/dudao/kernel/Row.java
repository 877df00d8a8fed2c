package org.dudao.kernel;

import java.util.UUID;

/** A line of a list. */
public interface Row {

    UUID id();
}
