package org.dudao.reassignment;

import java.util.Map;

/** Why a move was proposed; the words are made when it is read. */
record MoveCause(String code, Map<String, Object> facts) {}
