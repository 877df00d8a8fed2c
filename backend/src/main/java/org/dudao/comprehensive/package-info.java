/** Comprehensive inspections (综合督导), and the two duties that hang on them: every few years (C6-09), in every term of a principal (C6-11). */
@org.jspecify.annotations.NullMarked
package org.dudao.comprehensive;
