/** The product on one machine, with nothing installed: database, identity provider and API. Not part of production. */
@org.jspecify.annotations.NullMarked
package org.dudao.local;
