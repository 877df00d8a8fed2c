package org.dudao.inspector;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dudao.kernel.Advice;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Severity;
import org.dudao.kernel.Words;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/inspector-composition")
@Tag(name = "composition", description = "How the inspectors of a division are made up")
class CompositionResource {

    private final Inspectors inspectors;
    private final SchoolRegister schools;
    private final Words words;
    private final CallerScope caller;
    private final Clock clock;

    CompositionResource(Inspectors inspectors, SchoolRegister schools, Words words, CallerScope caller, Clock clock) {
        this.inspectors = inspectors;
        this.schools = schools;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("inspector:file")
    @Operation(
            summary = "Composition of the inspectors",
            description = "The share of full-time inspectors month by month, where the inspectors come from and which"
                    + " kinds of school nobody knows (C2-11); the caller's own division.")
    public CompositionView view(@RestQuery @DefaultValue("12") @Min(1) @Max(60) int months) {
        var today = LocalDate.now(clock);
        var composition = new Composition(inspectors.services(caller.home()));
        var uncovered = composition.uncovered(schools.kinds(caller.home()), today);
        return new CompositionView(
                Composition.RULE,
                composition.months(today, months),
                composition.sources(today),
                List.copyOf(uncovered),
                advice(composition, uncovered, today));
    }

    private List<Advice> advice(Composition composition, Set<SchoolKind> uncovered, LocalDate today) {
        var advice = new ArrayList<Advice>();
        if (!composition.isMixed(today)) {
            advice.add(say("inspector.not-mixed", Map.of()));
        }
        if (composition.withoutSource(today) > 0) {
            advice.add(say("inspector.source-missing", Map.of("count", composition.withoutSource(today))));
        }
        if (!uncovered.isEmpty()) {
            advice.add(say("inspector.stages-uncovered", Map.of("kinds", uncovered, "count", uncovered.size())));
        }
        return advice;
    }

    private Advice say(String code, Map<String, Object> facts) {
        return new Advice(Composition.RULE, Severity.REPORT, code, words.of("advice." + code, facts), facts);
    }
}
