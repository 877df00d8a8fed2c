/** Who may do what, tried out: every operation, every part, every relation, over a country full of marked rows. */
@org.jspecify.annotations.NullMarked
package org.dudao.authz;
