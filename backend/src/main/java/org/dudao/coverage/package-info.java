/** Which duties of visiting exist towards a school, what was done, what is planned, and until when the rest can be done (C5). */
@org.jspecify.annotations.NullMarked
package org.dudao.coverage;
