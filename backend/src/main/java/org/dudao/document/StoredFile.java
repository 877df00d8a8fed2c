package org.dudao.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.ws.rs.ClientErrorException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
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

    @Enumerated(EnumType.STRING)
    private FileState state;

    private @Nullable String shownSha256;
    private @Nullable String thumbnailSha256;

    protected StoredFile() {}

    /** @param blob the original, sealed */
    StoredFile(
            UUID id,
            int regionId,
            UUID uploadedBy,
            String name,
            FileKind kind,
            Blob blob,
            Examined examined,
            Instant createdAt) {
        super(id, regionId);
        this.uploadedBy = uploadedBy;
        this.name = name;
        this.mediaType = kind.mediaType();
        this.sha256 = blob.sha256();
        this.size = blob.size();
        this.createdAt = createdAt;
        found(examined);
    }

    /** What a later examination found out; one that is decided already is left alone. */
    void settle(Examined examined) {
        if (state == FileState.QUARANTINED) {
            found(examined);
        }
    }

    private void found(Examined examined) {
        var derivative = examined.derivative();
        state = examined.state();
        shownSha256 = derivative == null ? null : derivative.shown();
        thumbnailSha256 = derivative == null ? null : derivative.thumbnail();
    }

    /** Its bytes are gone or changed: it is shown no more. */
    void damage() {
        state = FileState.DAMAGED;
    }

    void attach(UUID by, int toRegion, UUID toSchool) {
        var own = schoolId == null && uploadedBy.equals(by) && regionId() == toRegion;
        if (!own && !toSchool.equals(schoolId)) {
            throw new RuleViolation("file.not-yours", Map.of());
        }
        if (state == FileState.REJECTED) {
            throw new RuleViolation("file.harmful", Map.of());
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

    boolean isCleanPicture() {
        return state == FileState.CLEAN && kind().isPicture();
    }

    /** What everybody sees: the drawing of a picture, a document as it is (F-04). Nothing before it is found clean. */
    Download shown() {
        mustBeShowable();
        return new Download(id(), shownSha256 == null ? sha256 : shownSha256, mediaType, name);
    }

    /** The small drawing for lists; only pictures have one (B-22). */
    Download thumbnail() {
        mustBeShowable();
        if (thumbnailSha256 == null) {
            throw new NotFound();
        }
        return new Download(id(), thumbnailSha256, mediaType, name);
    }

    /** The sealed evidence. A damaged drawing does not keep it back; what was never found clean stays closed. */
    Download original() {
        if (state != FileState.DAMAGED) {
            mustBeShowable();
        }
        return new Download(id(), sha256, mediaType, name);
    }

    private void mustBeShowable() {
        if (state == FileState.DAMAGED) {
            throw new ClientErrorException(410);
        }
        if (state != FileState.CLEAN) {
            throw new NotFound();
        }
    }

    /** Everything on disk that belongs to the file. */
    Stream<String> hashes() {
        return Stream.of(sha256, shownSha256, thumbnailSha256).filter(Objects::nonNull);
    }

    String sha256() {
        return sha256;
    }

    FileKind kind() {
        return FileKind.declared(mediaType);
    }

    FileView view() {
        return new FileView(id(), name, mediaType, size, sha256, state, createdAt);
    }
}
