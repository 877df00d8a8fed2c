/** What tests share: the database, callers with tokens, a clock that can be set. */
@org.jspecify.annotations.NullMarked
package org.dudao.testing;
