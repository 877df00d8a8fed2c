package org.dudao.draw;

/** What is drawn: schools together with the inspectors who go there (双随机), or lots on site. */
public enum DrawKind {
    SCHOOLS,
    CLASSES,
    SUBJECTS,
    INSTRUMENTS,
    OTHER;

    boolean withInspectors() {
        return this == SCHOOLS;
    }
}
