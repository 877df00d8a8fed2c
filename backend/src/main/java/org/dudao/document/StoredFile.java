package org.dudao.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;

/** One uploaded file. Its uploader's alone until it is attached to something of a school, then the school's scope. */
@Entity
@Table(name = "file")
@FilterDef(
        name = "uploader",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition =
                "(:person = '*' or school_id is not null or uploaded_by = cast(nullif(:person, '*') as uuid))",
        parameters = @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class))
@Filter(name = "uploader")
@Filter(
        name = "school",
        condition =
                "(:schools = '*' or school_id is null or school_id = any(cast(string_to_array(nullif(:schools, '*'), ',') as uuid[])))")
class StoredFile extends Aggregate {

    private @Nullable UUID schoolId;
    private UUID uploadedBy;
    private String sha256;
    private String mediaType;
    private long size;
    private String name;
    private Instant createdAt;

    protected StoredFile() {}

    StoredFile(UUID id, int regionId, UUID uploadedBy, String name, FileKind kind, Blob blob, Instant createdAt) {
        super(id, regionId);
        this.uploadedBy = uploadedBy;
        this.name = name;
        this.mediaType = kind.mediaType();
        this.sha256 = blob.sha256();
        this.size = blob.size();
        this.createdAt = createdAt;
    }

    void attach(UUID by, int toRegion, UUID toSchool) {
        var own = schoolId == null && uploadedBy.equals(by) && regionId() == toRegion;
        if (!own && !toSchool.equals(schoolId)) {
            throw new RuleViolation("file.not-yours", Map.of());
        }
        schoolId = toSchool;
    }

    /** This one, if the other is a repeat of it. */
    StoredFile same(StoredFile other) {
        if (!sha256.equals(other.sha256)) {
            throw new Conflict("file.id-taken", Map.of());
        }
        return this;
    }

    FileView view() {
        return new FileView(id(), name, mediaType, size, sha256, createdAt);
    }
}
