/** Who did what, when and from where, in hash chains that show every later touch (C-04 to C-14). Nobody depends on it. */
@org.jspecify.annotations.NullMarked
package org.dudao.audit;
