package org.dudao.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.dudao.school.SchoolImportView.SchoolImportPreview;

/** The rows of uploaded lists, written in batches and read by the page. */
@ApplicationScoped
class ImportLines extends Repository<ImportLine> {

    private static final String ROWS = """
            select new org.dudao.school.StoredLine(l.id, l.line, l.verdict, l.content)
            from ImportLine l where l.importId = :list""";

    private static final int PREVIEWED = 5;

    private final Listing listing;
    private final ObjectMapper json;

    ImportLines(Listing listing, ObjectMapper json) {
        this.listing = listing;
        this.json = json;
    }

    void add(Stream<ImportLine> rows) {
        persist(rows);
    }

    /** The first rows, to show how the list was read. */
    SchoolImportPreview preview(SchoolImport list) {
        var rows = getEntityManager()
                .createQuery(ROWS + " order by l.line", StoredLine.class)
                .setParameter("list", list.id())
                .setMaxResults(PREVIEWED)
                .getResultList();
        return new SchoolImportPreview(
                titles(list), rows.stream().map(row -> content(row).cells()).toList());
    }

    Page<StoredLine> page(UUID list, SchoolImportQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("list", list);
        parameters.put("verdict", query.verdict());
        return listing.page(
                StoredLine.class,
                ROWS + " and (:verdict is null or l.verdict = :verdict)",
                "l.id",
                parameters,
                query.sort(),
                query);
    }

    List<StoredLine> all(UUID list) {
        return getEntityManager()
                .createQuery(ROWS + " order by l.line", StoredLine.class)
                .setParameter("list", list)
                .getResultList();
    }

    LineContent content(StoredLine line) {
        return read(line.content(), LineContent.class);
    }

    List<String> titles(SchoolImport list) {
        return read(list.titles(), new TypeReference<List<String>>() {});
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
