/** What people are told, each in their own inbox and language. Nobody depends on it. */
@org.jspecify.annotations.NullMarked
package org.dudao.notification;
