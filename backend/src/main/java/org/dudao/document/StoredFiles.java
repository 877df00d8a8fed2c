package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dudao.document.FileQuota.Used;
import org.dudao.kernel.Repository;

@ApplicationScoped
class StoredFiles extends Repository<StoredFile> {

    List<StoredFile> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** @param whose {@code uploadedBy} or {@code schoolId} */
    Used used(String whose, UUID id, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select new org.dudao.document.FileQuota$Used(count(f), coalesce(sum(f.size), 0))"
                                + " from StoredFile f where f." + whose + " = :id and f.createdAt >= :since",
                        Used.class)
                .setParameter("id", id)
                .setParameter("since", since)
                .getSingleResult();
    }

    List<StoredFile> inQuarantine(int most) {
        return find("state = ?1 order by createdAt", FileState.QUARANTINED)
                .page(0, most)
                .list();
    }

    /** The files whose bytes must be there, in the order of their ids. */
    List<StoredFile> trusted(UUID after, int most) {
        return find("id > ?1 and state in (?2, ?3) order by id", after, FileState.CLEAN, FileState.QUARANTINED)
                .page(0, most)
                .list();
    }

    /** Those of the hashes that a file still needs; the bytes of a rejected one are needed no more. */
    Set<String> needed(Collection<String> hashes) {
        var needed = new HashSet<String>();
        for (var part : List.of("sha256", "shownSha256", "thumbnailSha256")) {
            needed.addAll(getEntityManager()
                    .createQuery(
                            "select f." + part + " from StoredFile f where f.state <> :rejected and f." + part
                                    + " in :hashes",
                            String.class)
                    .setParameter("rejected", FileState.REJECTED)
                    .setParameter("hashes", hashes)
                    .getResultList());
        }
        return needed;
    }
}
