package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.region.Township;
import org.jspecify.annotations.Nullable;

/** Lists of schools, told apart by their code. */
@ApplicationScoped
class SchoolRoll implements Roll<SchoolFacts> {

    private final Schools schools;

    SchoolRoll(Schools schools) {
        this.schools = schools;
    }

    @Override
    public SchoolImportKind kind() {
        return SchoolImportKind.SCHOOLS;
    }

    @Override
    public List<Column> columns() {
        return List.of(SchoolColumn.values());
    }

    @Override
    public Class<SchoolFacts> type() {
        return SchoolFacts.class;
    }

    @Override
    public Map<Column, String> example(Place place) {
        var township = place.townships().stream().findFirst();
        return Map.of(
                SchoolColumn.NAME, place.name() + "实验小学",
                SchoolColumn.KIND, SchoolKind.PRIMARY.official(),
                SchoolColumn.TOWNSHIP, township.map(Township::name).orElse(""),
                SchoolColumn.DIVISION, township.map(Township::code).orElse(place.code()),
                SchoolColumn.OWNERSHIP, Ownership.PUBLIC.official(),
                SchoolColumn.ENROLMENT, "1200",
                SchoolColumn.LOCATION_TYPE, LocationType.URBAN.official(),
                SchoolColumn.OPENED_ON, "1998-09-01");
    }

    @Override
    public Map<Column, List<String>> choices(Place place) {
        return Map.of(
                SchoolColumn.KIND, Official.all(SchoolKind.class),
                SchoolColumn.OWNERSHIP, Official.all(Ownership.class),
                SchoolColumn.LOCATION_TYPE, Official.all(LocationType.class),
                SchoolColumn.TOWNSHIP,
                        place.townships().stream().map(Township::name).toList(),
                SchoolColumn.DIVISION,
                        place.townships().stream().map(Township::code).toList());
    }

    @Override
    public Desk<SchoolFacts> open(int regionId, Place place) {
        var register = schools.of(regionId).stream().collect(Collectors.toMap(School::code, school -> school));
        return new SchoolDesk(schools, regionId, new SchoolReader(place), register);
    }

    private record SchoolDesk(Schools schools, int regionId, SchoolReader reader, Map<String, School> register)
            implements Desk<SchoolFacts> {

        @Override
        public String key(RowReader row) {
            return row.raw(SchoolColumn.CODE);
        }

        @Override
        public @Nullable SchoolFacts known(String key) {
            var school = register.get(key);
            return school == null ? null : school.facts();
        }

        @Override
        public @Nullable SchoolFacts read(RowReader row, @Nullable SchoolFacts known) {
            var facts = reader.read(row, known);
            var school = register.get(key(row));
            if (school != null && !school.isOpen()) {
                row.wrong(SchoolColumn.CODE, CellFault.SCHOOL_CLOSED, Map.of("name", school.name()));
            }
            return facts;
        }

        @Override
        public @Nullable String shown(Column column, SchoolFacts facts) {
            return ((SchoolColumn) column).of(facts);
        }

        @Override
        public Stream<SchoolFacts> all() {
            return register.values().stream().filter(School::isOpen).map(School::facts);
        }

        @Override
        public void add(SchoolFacts facts) {
            schools.persist(new School(regionId, facts));
        }

        @Override
        public void change(String key, SchoolFacts facts) {
            Objects.requireNonNull(register.get(key)).change(facts);
        }

        @Override
        public void remove(String key) {
            schools.delete(Objects.requireNonNull(register.get(key)));
        }
    }
}
