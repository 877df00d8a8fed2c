package org.dudao.local;

import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.TimeConfig;

/** The people of the demonstration, placed as an office would, and the county they work in. */
public final class Demo implements Seed {

    private static final String NEIGHBOUR = """
            with neighbour as (
                insert into person (id, version, region_id, name, account)
                select ?, 0, id, ?, 'laoshan' from division where code = '370212' and level = 'COUNTY'
                on conflict do nothing returning id, region_id)
            insert into placement (id, version, region_id, person_id, role, valid_from)
            select ?, 0, region_id, id, 'OFFICE', ? from neighbour""";

    @Override
    public void plant(Stack stack) throws Exception {
        openNextDoor(stack);
        var office = SignedIn.as(user(stack, "chenhua"), stack);
        place(office, Map.of("account", "zhaomin", "name", "赵敏", "role", "OFFICE"));
        var security = SignedIn.as(user(stack, "anquan"), stack);
        place(
                security,
                Map.of("account", "xitong", "name", user(stack, "xitong").name(), "role", "SYSTEM_ADMIN"));
        place(
                security,
                Map.of("account", "shenji", "name", user(stack, "shenji").name(), "role", "AUDIT_ADMIN"));
        if (stack.county()) {
            new DemoCalendar(office).publish();
            var county = new DemoCounty(stack, office);
            county.found();
            new DemoComprehensive(office, county).happen();
            new DemoVisits(stack, office, county).happen();
            new DemoAppointments(office, county).happen();
            new DemoPlates(office, county).hang();
        }
    }

    /** The county next door opens its own office, as its own installation would. */
    private static void openNextDoor(Stack stack) throws Exception {
        try (var connection = DriverManager.getConnection(stack.databaseUrl(), "app_rt", "app_rt");
                var statement = connection.createStatement();
                var insert = connection.prepareStatement(NEIGHBOUR)) {
            statement.execute("select set_config('app.regions', '*', false)");
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, user(stack, "laoshan").name());
            insert.setObject(3, UUID.randomUUID());
            insert.setObject(4, today());
            insert.executeUpdate();
        }
    }

    static void place(SignedIn office, Map<String, Object> whom) throws Exception {
        var placed = office.get("/api/placements?q=" + whom.get("account"));
        if (placed.path("items").isEmpty()) {
            var body = new java.util.HashMap<>(whom);
            body.put("validFrom", today().toString());
            office.post("/api/placements", body);
        }
    }

    static DemoUser user(Stack stack, String account) {
        var user = stack.users().get(account);
        if (user == null) {
            throw new IllegalStateException("no account " + account);
        }
        return user;
    }

    static LocalDate today() {
        return LocalDate.now(TimeConfig.CHINA);
    }
}
