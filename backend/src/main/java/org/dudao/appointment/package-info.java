/** How somebody becomes an inspector and ceases to be one: the steps of D6 with what each of them needs. */
@org.jspecify.annotations.NullMarked
package org.dudao.appointment;
