package org.dudao.region;

/** A township, town or street: nine digits, the first six of them the county's. */
public record Township(String code, String name) {}
