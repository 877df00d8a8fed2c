/** Divisions of China, who is placed where and as what, the numbers and the calendar in force there. */
@org.jspecify.annotations.NullMarked
package org.dudao.region;
