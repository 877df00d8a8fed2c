/** The register of inspectors: who may be made answerable for schools. */
@org.jspecify.annotations.NullMarked
package org.dudao.inspector;
