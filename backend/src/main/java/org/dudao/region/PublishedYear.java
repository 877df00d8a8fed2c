package org.dudao.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A year whose days off have been published. */
@Entity
@Immutable
@Table(name = "calendar_year")
class PublishedYear {

    @Id
    private int year;

    private String source;

    protected PublishedYear() {}
}
