package org.dudao.handover;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.dudao.inspection.LastVisit;
import org.dudao.rectification.OpenCase;

/**
 * What is handed over. Nothing in it moves: every deadline runs on as it stands in the case itself.
 *
 * @param cases findings that are not closed, the next deadline first; with a report where one waits for its check
 */
public record HandoverContent(
        @Size(max = 500) List<OpenCase> cases,
        @Size(max = 5) List<LastVisit> visits) {}
