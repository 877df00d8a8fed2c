/** Who sets the numbers that the rule base leaves to the divisions, from which day on and why. */
@org.jspecify.annotations.NullMarked
package org.dudao.setting;
