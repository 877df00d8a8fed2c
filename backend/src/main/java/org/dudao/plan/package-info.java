/** Plans of supervision from the draft to the archive (D7): what is to be done in a year or a month, and when whom to visit. */
@org.jspecify.annotations.NullMarked
package org.dudao.plan;
