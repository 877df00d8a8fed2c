package org.dudao.document;

/** What people see of a picture, by the hashes of the two drawings: one to look at, one for lists. */
record Derivative(String shown, String thumbnail) {}
