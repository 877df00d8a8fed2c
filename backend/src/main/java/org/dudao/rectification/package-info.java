/** Orders to put findings right, their deadlines, reports and verdicts (D3). */
@org.jspecify.annotations.NullMarked
package org.dudao.rectification;
