/** What inspectors saw and heard in single lessons (听课记录, E9). */
@org.jspecify.annotations.NullMarked
package org.dudao.lesson;
