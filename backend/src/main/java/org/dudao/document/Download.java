package org.dudao.document;

import java.util.UUID;

/** Bytes of a file that somebody may have, under the name that people know. */
record Download(UUID fileId, String sha256, String mediaType, String name) {

    /** What an uploader called their file is nothing for others. */
    Download named(String other) {
        return new Download(fileId, sha256, mediaType, other);
    }
}
