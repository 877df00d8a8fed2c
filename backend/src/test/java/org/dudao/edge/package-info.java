/** What comes from outside and is not as it should be: a catalogue of bad inputs, run against every operation there is. */
@org.jspecify.annotations.NullMarked
package org.dudao.edge;
