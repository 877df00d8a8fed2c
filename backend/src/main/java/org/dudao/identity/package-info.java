/** Accounts at the identity provider: opened, shut and given one-time secrets from here; nobody else speaks to it. */
@org.jspecify.annotations.NullMarked
package org.dudao.identity;
