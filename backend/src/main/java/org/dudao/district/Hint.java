package org.dudao.district;

import java.util.Map;
import org.dudao.kernel.Severity;

/** What a soft rule finds, before it has words. */
public record Hint(String rule, Severity severity, String code, Map<String, Object> facts) {}
