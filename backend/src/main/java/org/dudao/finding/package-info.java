/** Problems that were found, each until it is closed (D2). */
@org.jspecify.annotations.NullMarked
package org.dudao.finding;
