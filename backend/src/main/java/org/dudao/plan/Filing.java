package org.dudao.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Under which number of which year a plan is filed, and since when it is in force. */
@Embeddable
record Filing(int year, int number, LocalDate on) {}
