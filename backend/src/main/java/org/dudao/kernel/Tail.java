package org.dudao.kernel;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An end of one of the words by which a row is searched; the database keeps them beside the row (ADR 17). */
@MappedSuperclass
@IdClass(Tail.Key.class)
public abstract class Tail {

    record Key(int regionId, UUID ownerId, String tail) {}

    @Id
    private int regionId;

    @Id
    private UUID ownerId;

    @Id
    private String tail;

    protected Tail() {}
}
