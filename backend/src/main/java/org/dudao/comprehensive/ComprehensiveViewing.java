package org.dudao.comprehensive;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.document.FileView;
import org.dudao.document.Files;
import org.dudao.kernel.CallerScope;
import org.dudao.school.SchoolRef;
import org.dudao.school.SchoolRegister;
import org.jspecify.annotations.Nullable;

/** Draws comprehensive inspections for whoever asks. */
@ApplicationScoped
class ComprehensiveViewing {

    private static final StringPermission WRITE = new StringPermission("comprehensive", "write");

    private final SchoolRegister schools;
    private final Files files;
    private final CallerScope caller;
    private final SecurityIdentity identity;

    ComprehensiveViewing(SchoolRegister schools, Files files, CallerScope caller, SecurityIdentity identity) {
        this.schools = schools;
        this.files = files;
        this.caller = caller;
        this.identity = identity;
    }

    ComprehensiveView view(ComprehensiveInspection one) {
        return views(schools.require(one.schoolId()), List.of(one)).getFirst();
    }

    /** Those of one school, with their reports in one query. */
    List<ComprehensiveView> views(SchoolRef school, List<ComprehensiveInspection> inspections) {
        var reports = files
                .views(inspections.stream()
                        .map(one -> one.content().fileId())
                        .flatMap(Stream::ofNullable)
                        .toList())
                .stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
        var writes = caller.home() == school.regionId() && identity.checkPermissionBlocking(WRITE);
        return inspections.stream()
                .map(one -> view(school, one, reports, writes))
                .toList();
    }

    private static ComprehensiveView view(
            SchoolRef school, ComprehensiveInspection one, Map<UUID, FileView> reports, boolean writes) {
        var content = one.content();
        var struck = one.struck();
        return new ComprehensiveView(
                one.id(),
                one.version(),
                school.name(),
                content,
                report(content.fileId(), reports),
                one.recorded().name(),
                one.recorded().at(),
                struck == null ? null : struck.name(),
                struck == null ? null : struck.at(),
                one.strikeReason(),
                writes && struck == null);
    }

    private static @Nullable FileView report(@Nullable UUID fileId, Map<UUID, FileView> reports) {
        return fileId == null ? null : reports.get(fileId);
    }
}
