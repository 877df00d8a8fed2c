package org.dudao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.kernel.Idempotent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Who may know whom. A feature missing on the right is a feature you may not import. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            may("kernel", ""),
            may("region", "kernel"),
            may("identity", "kernel"),
            may("person", "kernel region identity"),
            may("session", "kernel region person"),
            may("audit", "kernel region person session"),
            may("setting", "kernel region person"),
            may("calendar", "kernel region document"),
            may("school", "kernel region person document"),
            may("document", "kernel region person"),
            may("inspector", "kernel region person school document"),
            may("recusal", "kernel region person school inspector"),
            may("appointment", "kernel region person calendar school inspector"),
            may("district", "kernel region person school document inspector recusal"),
            may("plate", "kernel region person calendar school document inspector district"),
            may("reassignment", "kernel region person school document inspector recusal district"),
            may("checklist", "kernel region person school"),
            may("inspection", "kernel region person calendar school document inspector district checklist"),
            may("lesson", "kernel region person school"),
            may("comprehensive", "kernel region person school document inspector district"),
            may("finding", "kernel region person school document inspector district inspection"),
            may("rectification", "kernel region person calendar school document inspector district inspection finding"),
            may(
                    "handover",
                    "kernel region person calendar school document inspector district inspection finding rectification"),
            may("draw", "kernel region person school document inspector recusal district inspection"),
            may("coverage", "kernel region person calendar school document inspector district inspection"),
            may("plan", "kernel region person calendar school inspector recusal district inspection coverage"),
            may("agenda", "kernel region person school inspection rectification plan"),
            may(
                    "notification",
                    "kernel region person calendar school document inspector appointment district inspection finding"
                            + " rectification handover plan comprehensive"));

    private static Map.Entry<String, List<String>> may(String feature, String others) {
        return Map.entry(feature, others.isEmpty() ? List.of() : List.of(others.split(" ")));
    }

    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dudao");

    @TestFactory
    Stream<DynamicTest> features_use_only_what_the_map_allows() {
        return MAY_USE.entrySet().stream()
                .map(feature -> DynamicTest.dynamicTest(feature.getKey(), () -> {
                    var forbidden = MAY_USE.keySet().stream()
                            .filter(other -> !other.equals(feature.getKey())
                                    && !feature.getValue().contains(other))
                            .map(other -> "org.dudao." + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("org.dudao." + feature.getKey() + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(forbidden))
                            .check(CODE);
                }));
    }

    @Test
    void every_package_is_on_the_map() {
        classes()
                .should()
                .resideInAnyPackage(MAY_USE.keySet().stream()
                        .map(feature -> "org.dudao." + feature)
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void entities_stay_home_but_for_the_read_only_ones_meant_for_joins() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveSimpleNameNotEndingWith("Ref")
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void resources_stay_home_and_every_operation_names_its_permission() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(CODE);
    }

    /** */
    @Test
    void only_the_pages_behind_a_plate_and_a_draw_are_open_to_everybody() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*\\.Public(School|Draw)Resource")
                .andShould()
                .beAnnotatedWith(GET.class)
                .check(CODE);
        noClasses().should().beAnnotatedWith(PermitAll.class).check(CODE);
    }
    /** A question that is too long for an address. */
    static final String CHANGES_NOTHING = "preview";

    @Test
    void whoever_lost_the_answer_to_a_post_may_ask_again() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .doNotHaveName(CHANGES_NOTHING)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(CODE);
    }

    @Test
    void only_edges_open_transactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Resource|Reactions)")
                .check(CODE);
        noClasses().should().beAnnotatedWith(Transactional.class).check(CODE);
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    /** The divisions and the calendar of {@code region} are the same for everybody. */
    @Test
    void rows_are_loaded_by_id_through_the_repositories_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dudao.kernel", "org.dudao.region")
                .should()
                .callMethod(EntityManager.class, "find", Class.class, Object.class)
                .orShould()
                .callMethod(EntityManager.class, "getReference", Class.class, Object.class)
                .check(CODE);
    }

    @Test
    void native_sql_passes_by_the_filters_so_only_the_kernel_may_use_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dudao.kernel")
                .should()
                .callMethod(EntityManager.class, "createNativeQuery", String.class)
                .orShould()
                .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
                .check(CODE);
    }

    /** Who writes by statement rather than by entity, so that the audit trail does not see it, and why that is right. */
    static final Map<String, String> UNSEEN_BY_THE_AUDIT = Map.of(
            "Notifications",
                    "messages follow from what is recorded; that somebody read theirs is a record without changes",
            "Timers", "timers follow from what is recorded",
            "Persons", "notes that an account is in use and what the identity provider says of it",
            "SessionLookup", "that a session is in use",
            "SessionRetention", "forgets sessions that are over",
            "Sessions", "tells of every end by an event that is recorded",
            "Divisions", "townships are filled in from the official list",
            "IdempotencyInterceptor", "remembers answers to what is recorded",
            "IdempotencyRetention", "forgets them",
            "Anchoring", "signs the trail itself");

    @Test
    void the_audit_trail_sees_every_write_but_these() {
        var statements = DescribedPredicate.<JavaMethodCall>describe("write by statement", call -> {
            var parameters = call.getTarget().getRawParameterTypes();
            return call.getName().equals("executeUpdate")
                    || List.of("update", "delete").contains(call.getName())
                            && !parameters.isEmpty()
                            && parameters.getFirst().isEquivalentTo(String.class)
                    || call.getName().equals("deleteAll");
        });
        var found = CODE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(statements)
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(UNSEEN_BY_THE_AUDIT.keySet()));
    }
}
