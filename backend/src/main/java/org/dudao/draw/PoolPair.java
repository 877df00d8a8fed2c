package org.dudao.draw;

/** Two rows of a pool, counted from 1, that never come together. */
record PoolPair(int school, int inspector, PairReason reason) {}
