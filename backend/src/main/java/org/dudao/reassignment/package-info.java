/** Many schools change hands together: drafts, their trial, the board on which they are made, and computed proposals. */
@org.jspecify.annotations.NullMarked
package org.dudao.reassignment;
