package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The first wall, read off the classes: what belongs to a division or a school is filtered as such, each entity by
 * itself. No answer would show a filter that is missing here while another one stands beside it.
 */
class FilterTest {

    /** Numbers, days off, terms and themes in force, which everybody below a division may know. */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("Setting", "SettingValue", "PublishedNotice", "PublishedTerms", "ThemeCalendar");

    /** What all divisions below may read once it is published has a filter of its own. */
    private static final Set<String> HANDED_DOWN = Set.of("Checklist");

    /** They name a school but are not its own: a post is the office's, a message its recipient's. */
    private static final Set<String> NOT_THE_SCHOOLS = Set.of("Placement", "Notification");

    /** The schools themselves. */
    private static final Set<String> SCHOOLS = Set.of("School", "SchoolRef");

    private static final List<Class<?>> CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dudao").stream()
                    .<Class<?>>map(type -> type.reflect())
                    .toList();

    @TestFactory
    Stream<DynamicTest> every_entity_is_filtered_by_what_it_belongs_to() {
        return CODE.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(), () -> assertThat(filters(type)).containsAll(owners(type))));
    }

    @Test
    void filters_are_on_without_being_asked_for_and_bind_what_is_loaded_by_id() {
        var definitions = CODE.stream()
                .flatMap(type -> Stream.of(type.getAnnotationsByType(FilterDef.class)))
                .toList();
        assertThat(definitions).hasSizeGreaterThan(3).allSatisfy(definition -> {
            assertThat(definition.autoEnabled()).as(definition.name()).isTrue();
            assertThat(definition.applyToLoadByKey()).as(definition.name()).isTrue();
        });
    }

    private static Set<String> owners(Class<?> type) {
        var fields = upwards(type)
                .flatMap(level -> Stream.of(level.getDeclaredFields()))
                .map(Field::getName)
                .collect(Collectors.toSet());
        var name = type.getSimpleName();
        var owners = new TreeSet<String>();
        if (fields.contains("regionId") && !FOR_EVERYBODY.contains(name)) {
            owners.add(HANDED_DOWN.contains(name) ? "handedDown" : "region");
        }
        if (SCHOOLS.contains(name) || fields.contains("schoolId") && !NOT_THE_SCHOOLS.contains(name)) {
            owners.add("school");
        }
        return owners;
    }

    private static Set<String> filters(Class<?> type) {
        return upwards(type)
                .flatMap(level -> Stream.of(level.getAnnotationsByType(Filter.class)))
                .map(Filter::name)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> upwards(Class<?> type) {
        return Stream.<Class<?>>iterate(type, level -> level != null, Class::getSuperclass);
    }
}
