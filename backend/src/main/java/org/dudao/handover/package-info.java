/** Dossiers by which one responsible inspector hands a school over to the next (交接档案). */
@org.jspecify.annotations.NullMarked
package org.dudao.handover;
