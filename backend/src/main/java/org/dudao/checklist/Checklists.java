package org.dudao.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.region.Divisions;
import org.dudao.school.SchoolRef;

@ApplicationScoped
class Checklists extends Repository<Checklist> {

    /** More than anybody can work with; a division above may have published some, and so may the office. */
    private static final int MOST = 20;

    private static final String LINES = """
            select new org.dudao.checklist.ChecklistLine(c.id, c.templateId, c.edition, c.state, c.title, c.kinds,
                c.regionId, d.name, c.itemCount, c.changedAt, c.publishedAt)
            from Checklist c join Division d on d.id = c.regionId
            where (:state is null or c.state = :state)
              and (:kind is null or array_contains(c.kinds, cast(:kind as String)))
              and (:template is null or c.templateId = :template)
              and (:own is null or (:own = true and c.regionId = :home) or (:own = false and c.regionId <> :home))""";
    private static final String APPLYING = """
            select c from Checklist c join Division d on d.id = c.regionId
            where c.state = PUBLISHED and c.regionId in :chain and array_contains(c.kinds, :kind)
            order by length(d.path) desc, c.publishedAt, c.id""";

    private final Listing listing;
    private final Divisions divisions;
    private final CallerScope caller;

    Checklists(Listing listing, Divisions divisions, CallerScope caller) {
        this.listing = listing;
        this.divisions = divisions;
        this.caller = caller;
    }

    Page<ChecklistLine> page(ChecklistQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("state", query.state());
        parameters.put("kind", query.kind() == null ? null : query.kind().name());
        parameters.put("template", query.templateId());
        parameters.put("own", query.own());
        parameters.put("home", caller.home());
        return listing.page(ChecklistLine.class, LINES, "c.id", parameters, query.sort(), query);
    }

    /** What a school is inspected by: the nearest division's own first, the nation's last. */
    List<Checklist> applyingTo(SchoolRef school) {
        return getEntityManager()
                .createQuery(APPLYING, Checklist.class)
                .setParameter("chain", divisions.chain(school.regionId()))
                .setParameter("kind", school.kind().name())
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<Checklist> published(UUID templateId) {
        return find("templateId = ?1 and state = PUBLISHED", templateId).firstResultOptional();
    }

    int nextEdition(UUID templateId) {
        return 1
                + getEntityManager()
                        .createQuery("select max(edition) from Checklist where templateId = :template", Integer.class)
                        .setParameter("template", templateId)
                        .getSingleResult();
    }
}
