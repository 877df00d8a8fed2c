package org.dudao.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The notice of one division for one year. Public knowledge: everybody below goes by it. */
@Entity
@Table(name = "calendar_notice")
@IdClass(PublishedNotice.Key.class)
class PublishedNotice implements Owned {

    record Key(int regionId, int year) {}

    @Id
    private int regionId;

    @Id
    private int year;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private CalendarNotice notice;

    protected PublishedNotice() {}

    PublishedNotice(int regionId, int year, CalendarNotice notice) {
        this.regionId = regionId;
        this.year = year;
        this.notice = notice;
    }

    void replace(@Nullable Integer seen, CalendarNotice by) {
        if (seen == null || seen != version) {
            throw new Conflict("stale", Map.of("current", version));
        }
        notice = by;
    }

    @Override
    public int regionId() {
        return regionId;
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    CalendarNotice notice() {
        return notice;
    }
}
