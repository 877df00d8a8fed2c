package org.dudao.school;

/** A column of a list, under the heading that offices use. */
interface Column {

    String name();

    String heading();

    int longest();

    /** Whether a list without this column is refused; of the others an absent one leaves what the register has. */
    boolean mustBeThere();

    /** The key of the words that say how to fill it in. */
    default String words() {
        return getClass().getSimpleName() + "." + name();
    }
}
