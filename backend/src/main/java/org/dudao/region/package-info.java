/** Divisions of China, the numbers and the working calendar in force there. */
@org.jspecify.annotations.NullMarked
package org.dudao.region;
