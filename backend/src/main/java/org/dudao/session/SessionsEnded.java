package org.dudao.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many sessions were open and are no longer. */
public record SessionsEnded(@Schema(minimum = "0") int count) {}
