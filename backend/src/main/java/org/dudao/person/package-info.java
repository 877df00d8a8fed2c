/** People: who acts as what, where and until when. */
@org.jspecify.annotations.NullMarked
package org.dudao.person;
