package org.dudao.kernel;

/** What belongs to one division, whose office may change it. */
public interface Owned {

    int regionId();
}
