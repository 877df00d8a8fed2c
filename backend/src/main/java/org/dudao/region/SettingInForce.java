package org.dudao.region;

import java.time.LocalDate;

/** A number of a day, which division set it and since when. */
public record SettingInForce(int value, int regionId, LocalDate since) {}
