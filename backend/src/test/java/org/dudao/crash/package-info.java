/** Whether anything acknowledged is lost, doubled or half done when parts of the product die (security.md 3). */
@org.jspecify.annotations.NullMarked
package org.dudao.crash;
