/** Uploaded files: received safely, kept once, shown to whoever may see what they belong to. */
@org.jspecify.annotations.NullMarked
package org.dudao.document;
