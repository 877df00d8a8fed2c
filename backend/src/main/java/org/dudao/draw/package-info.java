/** Random draws that anybody can verify (双随机): which schools, which inspectors, or which classes on site. */
@org.jspecify.annotations.NullMarked
package org.dudao.draw;
