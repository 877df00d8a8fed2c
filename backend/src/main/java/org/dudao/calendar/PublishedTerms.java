package org.dudao.calendar;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dudao.kernel.Owned;
import org.hibernate.annotations.Immutable;

/** The terms of one school year as one division published them; a correction is a further edition. */
@Entity
@Immutable
@Table(name = "school_terms")
@IdClass(PublishedTerms.Key.class)
class PublishedTerms implements Owned {

    record Key(int regionId, int year, int edition) {}

    @Id
    private int regionId;

    @Id
    private int year;

    @Id
    private int edition;

    private String source;

    @Embedded
    private SchoolTerms terms;

    private LocalDate publishedOn;

    protected PublishedTerms() {}

    PublishedTerms(int regionId, int year, int edition, String source, SchoolTerms terms, LocalDate publishedOn) {
        this.regionId = regionId;
        this.year = year;
        this.edition = edition;
        this.source = source;
        this.terms = terms;
        this.publishedOn = publishedOn;
    }

    @Override
    public int regionId() {
        return regionId;
    }

    int year() {
        return year;
    }

    int edition() {
        return edition;
    }

    String source() {
        return source;
    }

    SchoolTerms terms() {
        return terms;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
