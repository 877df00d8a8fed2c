package org.dudao.document;

/** Bytes that lie safely on disk. */
record Blob(String sha256, long size) {}
