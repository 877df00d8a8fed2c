package org.dudao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.dudao.person.Role;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A record as it is searched; every field but number, text and hash is drawn from the text by the database. */
@Entity
@Immutable
@Filter(
        name = "region",
        condition =
                "(:regions = '*' or region_id = 0 or region_id = any(cast(string_to_array(nullif(:regions, '*'), ',') as int[])))")
class AuditRecord {

    @Id
    private UUID id;

    private int regionId;
    private long seq;
    private Instant at;
    private @Nullable UUID personId;
    private @Nullable String name;
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable String address;
    private String operation;

    @Enumerated(EnumType.STRING)
    private AuditResult result;

    private @Nullable String objectType;
    private @Nullable UUID objectId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] objects;

    private String record;
    private byte[] hash;

    protected AuditRecord() {}

    AuditRow row() {
        return new AuditRow(
                id,
                regionId,
                seq,
                at,
                name,
                account,
                role,
                address,
                operation,
                operation,
                result,
                objectType,
                objectId);
    }

    String text() {
        return record;
    }

    byte[] hash() {
        return hash;
    }
}
