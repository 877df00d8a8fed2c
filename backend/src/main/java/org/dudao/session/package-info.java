/** Sign-in and sessions of browsers: how one begins, how long it lives, who ends it. */
@org.jspecify.annotations.NullMarked
package org.dudao.session;
