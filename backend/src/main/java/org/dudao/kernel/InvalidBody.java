package org.dudao.kernel;

/** A body that is no text in UTF-8. */
final class InvalidBody extends RuntimeException {}
