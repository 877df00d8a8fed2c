package org.dudao.lesson;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Page;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Twins;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/lessons")
@Tag(name = "lesson", description = "Observed lessons")
class LessonResource {

    private final Lessons lessons;
    private final SchoolRegister schools;
    private final Twins twins;
    private final SecurityIdentity identity;
    private final Clock clock;

    LessonResource(Lessons lessons, SchoolRegister schools, Twins twins, SecurityIdentity identity, Clock clock) {
        this.lessons = lessons;
        this.schools = schools;
        this.twins = twins;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("lesson:read")
    @Operation(
            summary = "List observed lessons",
            description = "Within the caller's scope, by teacher or course, the newest first.")
    public Page<LessonRow> list(@BeanParam @Valid LessonQuery query) {
        return lessons.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("lesson:read")
    @Operation(summary = "One observed lesson", description = "As it was sent, and what corrects it.")
    public LessonView view(UUID id) {
        return shown(lessons.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("lesson:write")
    @Operation(
            summary = "Send an observed lesson",
            description =
                    "Under an id made in the field (UUID v7). It stands from then on (C9-07); a correction is another one"
                            + " that names it. A repeat changes nothing.")
    public LessonView send(UUID id, @NotNull @Valid LessonContent wanted) {
        twins.takeTurns(Objects.requireNonNullElse(wanted.correctsId(), id));
        var known = lessons.findByIdOptional(id);
        if (known.isEmpty()) {
            check(wanted);
            var region = schools.require(wanted.schoolId()).regionId();
            return shown(lessons.add(new Lesson(id, region, wanted, Deed.of(Placed.of(identity), Instant.now(clock)))));
        }
        if (!known.get().content().equals(wanted)) {
            throw new Conflict("lesson.stands", Map.of());
        }
        return shown(known.get());
    }

    private void check(LessonContent wanted) {
        var today = LocalDate.now(clock);
        if (wanted.observedOn().isAfter(today)) {
            throw new RuleViolation("lesson.in-future", Map.of("day", wanted.observedOn()));
        }
        var corrected = wanted.correctsId();
        if (corrected != null
                && (!lessons.require(corrected).isOf(Placed.of(identity).person(), wanted.schoolId())
                        || lessons.correctionOf(corrected).isPresent())) {
            throw new RuleViolation("lesson.not-corrected-so", Map.of());
        }
    }

    private LessonView shown(Lesson lesson) {
        var school = schools.require(lesson.schoolId());
        var later = lessons.correctionOf(lesson.id());
        return new LessonView(
                lesson.id(),
                school.name(),
                school.kind(),
                lesson.content(),
                lesson.observed().name(),
                lesson.observed().at(),
                later.orElse(null),
                later.isEmpty() && lesson.isOf(Placed.of(identity).person(), school.id()));
    }
}
