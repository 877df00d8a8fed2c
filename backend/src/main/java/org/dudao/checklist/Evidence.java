package org.dudao.checklist;

/** What is to be kept with an answer; where no photo can be taken, words say why. */
public enum Evidence {
    NOTE,
    PHOTO
}
