package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other features may read of a principal in their queries: the name and the term of office. */
@Entity
@Immutable
@Filter(name = "region")
@Filter(name = "school")
public class PrincipalRef {

    @Id
    private UUID id;

    private int regionId;
    private UUID schoolId;
    private String name;
    private LocalDate validFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate validUntil;

    protected PrincipalRef() {}
}
