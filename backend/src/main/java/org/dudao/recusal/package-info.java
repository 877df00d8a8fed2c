/** Which inspector must stay away from which school, and why (C2-13). */
@org.jspecify.annotations.NullMarked
package org.dudao.recusal;
