package org.dudao.inspector;

/** As the identity card has it. */
public enum Sex {
    FEMALE,
    MALE
}
