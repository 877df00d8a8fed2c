package org.dudao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Who may know whom. A feature missing on the right is a feature you may not import. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", List.of()),
            Map.entry("region", List.of("kernel")),
            Map.entry("person", List.of("kernel", "region")),
            Map.entry("school", List.of("kernel", "region", "person")),
            Map.entry("document", List.of("kernel", "region", "person")),
            Map.entry("inspector", List.of("kernel", "region", "person", "school", "document")),
            Map.entry("recusal", List.of("kernel", "region", "person", "school", "inspector")),
            Map.entry("appointment", List.of("kernel", "region", "person", "school", "inspector")),
            Map.entry("district", List.of("kernel", "region", "person", "school", "document", "inspector", "recusal")),
            Map.entry(
                    "inspection", List.of("kernel", "region", "person", "school", "document", "inspector", "district")),
            Map.entry(
                    "finding",
                    List.of("kernel", "region", "person", "school", "document", "inspector", "district", "inspection")),
            Map.entry(
                    "rectification",
                    List.of(
                            "kernel",
                            "region",
                            "person",
                            "school",
                            "document",
                            "inspector",
                            "district",
                            "inspection",
                            "finding")),
            Map.entry(
                    "notification",
                    List.of(
                            "kernel",
                            "region",
                            "person",
                            "school",
                            "document",
                            "inspector",
                            "appointment",
                            "district",
                            "inspection",
                            "finding",
                            "rectification")));

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
}
