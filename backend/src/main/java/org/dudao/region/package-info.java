/** Divisions of China, and the numbers in force there. */
@org.jspecify.annotations.NullMarked
package org.dudao.region;
