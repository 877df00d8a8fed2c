/** Responsibility districts, who answers for which school, and whether the staffing holds (1:5). */
@org.jspecify.annotations.NullMarked
package org.dudao.district;
