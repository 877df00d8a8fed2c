/** What an inspector saw at a school and wrote down (E1), from the first draft to the submitted record. */
@org.jspecify.annotations.NullMarked
package org.dudao.inspection;
