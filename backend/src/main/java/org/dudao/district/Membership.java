package org.dudao.district;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An inspector works in a district. */
@Embeddable
record Membership(int regionId, UUID inspectorId) {}
