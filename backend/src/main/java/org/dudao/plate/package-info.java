/** The notice plates at the school gates (公示牌): what they say, whether that is still so, and what the public reads. */
@org.jspecify.annotations.NullMarked
package org.dudao.plate;
