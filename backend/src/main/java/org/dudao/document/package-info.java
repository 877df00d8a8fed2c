/**
 * Uploaded files: received safely, examined, kept once and sealed; shown as a drawing without metadata to whoever may see
 * what they belong to.
 */
@org.jspecify.annotations.NullMarked
package org.dudao.document;
