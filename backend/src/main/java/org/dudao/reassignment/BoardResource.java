package org.dudao.reassignment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.DistrictPlace;
import org.dudao.district.Excuse;
import org.dudao.district.Staffing;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffings;
import org.dudao.reassignment.BoardView.BoardBar;
import org.dudao.reassignment.BoardView.BoardDistrict;
import org.dudao.reassignment.BoardView.BoardInspector;
import org.dudao.reassignment.BoardView.BoardSchool;
import org.dudao.recusal.Recusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/assignment-board")
@Tag(name = "assignmentBoard", description = "Who has which school, and what a move would meet")
class BoardResource {

    private final Staffings staffings;
    private final Recusals recusals;
    private final Clock clock;

    BoardResource(Staffings staffings, Recusals recusals, Clock clock) {
        this.staffings = staffings;
        this.recusals = recusals;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "The assignment board",
            description =
                    "Schools, inspectors, districts and recusals (C2-13) of a division on a day, today by default. A"
                            + " higher office names one of its divisions by code.")
    public BoardView view(
            @RestQuery @Nullable LocalDate day, @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region) {
        var on = Objects.requireNonNullElse(day, LocalDate.now(clock));
        var id = staffings.region(region);
        var staffing = staffings.on(on, id);
        var places = staffings.places(on, id).stream()
                .collect(Collectors.groupingBy(
                        DistrictPlace::inspectorId,
                        Collectors.mapping(DistrictPlace::districtId, Collectors.toList())));
        var excuses = staffings.excuses(on, id).stream().collect(Collectors.toMap(Excuse::schoolId, Excuse::reason));
        return new BoardView(
                on,
                staffing.terms().schoolsPerInspector(),
                schools(staffing, excuses),
                staffing.inspectors().stream()
                        .map(one -> inspector(one, places))
                        .toList(),
                staffing.zones().stream()
                        .map(zone -> new BoardDistrict(zone.id(), zone.name()))
                        .toList(),
                recusals.of(id, on).stream()
                        .map(bar -> new BoardBar(bar.inspectorId(), bar.schoolId(), bar.ground()))
                        .toList());
    }

    private static List<BoardSchool> schools(Staffing staffing, Map<UUID, String> excuses) {
        return staffing.posts().stream()
                .map(post -> new BoardSchool(
                        post.schoolId(),
                        post.code(),
                        post.name(),
                        post.kind(),
                        staffing.isLarge(post),
                        post.districtId(),
                        post.inspectorId(),
                        post.since(),
                        staffing.isRotationDue(post),
                        excuses.get(post.schoolId())))
                .toList();
    }

    private static BoardInspector inspector(Serving one, Map<UUID, List<UUID>> places) {
        return new BoardInspector(
                one.id(),
                one.number(),
                one.name(),
                one.kind(),
                one.takesSchools(),
                places.getOrDefault(one.id(), List.of()));
    }
}
