/** Measures the packaged product on a small and on a large province; run by {@code make bench}, by no test. */
@org.jspecify.annotations.NullMarked
package org.dudao.bench;
