package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;

/** How other features tie files to what they are about, and show them. */
@ApplicationScoped
public class Files {

    private final StoredFiles files;
    private final FileQuotas quotas;
    private final CallerScope caller;

    Files(StoredFiles files, FileQuotas quotas, CallerScope caller) {
        this.files = files;
        this.quotas = quotas;
        this.caller = caller;
    }

    /**
     * From now on everybody who may see the school may see the files. Only the caller's own new ones, or those the
     * school has already; in the given order.
     */
    public List<FileView> attach(Collection<UUID> ids, int regionId, UUID schoolId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = files.all(ids);
        if (found.size() != ids.stream().distinct().count()) {
            throw new RuleViolation("file.not-yours", Map.of());
        }
        found.forEach(file -> file.attach(caller.person(), regionId, schoolId));
        quotas.mustHaveRoomFor(schoolId);
        return inOrder(ids, found);
    }

    /** Those of the files that the caller may see, in the given order. */
    public List<FileView> views(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : inOrder(ids, files.all(ids));
    }

    private static List<FileView> inOrder(Collection<UUID> ids, List<StoredFile> found) {
        var views = found.stream().map(StoredFile::view).collect(Collectors.toMap(FileView::id, Function.identity()));
        return ids.stream().distinct().map(views::get).filter(Objects::nonNull).toList();
    }
}
