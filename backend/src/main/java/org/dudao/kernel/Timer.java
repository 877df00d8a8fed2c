package org.dudao.kernel;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** One thing that will happen to one subject at one moment, unless it is cancelled first. */
@Entity
@Unaudited
class Timer extends Aggregate {

    private String kind;
    private UUID subjectId;
    private Instant fireAt;

    protected Timer() {}

    Timer(int regionId, String kind, UUID subjectId, Instant fireAt) {
        super(regionId);
        this.kind = kind;
        this.subjectId = subjectId;
        this.fireAt = fireAt;
    }

    TimerFired fired() {
        return new TimerFired(kind, subjectId);
    }
}
