/** What somebody has before them, as a calendar file: visits that are planned and days on which something is due. */
@org.jspecify.annotations.NullMarked
package org.dudao.agenda;
