/** The working calendar: what the State Council publishes each autumn and what a division adds to it. */
@org.jspecify.annotations.NullMarked
package org.dudao.calendar;
