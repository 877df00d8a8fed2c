/** What inspectors look at and ask (督导检查清单): matters with their questions, in editions that stand once published. */
@org.jspecify.annotations.NullMarked
package org.dudao.checklist;
