/** The register of schools and kindergartens, and how a whole list of them comes in. */
@org.jspecify.annotations.NullMarked
package org.dudao.school;
