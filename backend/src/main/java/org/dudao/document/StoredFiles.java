package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Repository;

@ApplicationScoped
class StoredFiles extends Repository<StoredFile> {

    List<StoredFile> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
