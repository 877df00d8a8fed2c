package org.dudao.school;

import java.util.UUID;

/** Where a school lies, in degrees. */
public record SchoolPoint(UUID schoolId, double latitude, double longitude) {

    private static final double EARTH_KM = 6371;

    /** The way as the crow flies, in kilometres. */
    public double kilometresTo(SchoolPoint other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
    }
}
