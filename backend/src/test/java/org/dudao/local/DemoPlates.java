package org.dudao.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Plates in every state at the first schools, and one school that goes to another inspector tomorrow. */
final class DemoPlates {

    private static final int SHOWN = 3;
    private static final List<Integer> MADE = List.of(0, 2, 3, 4, 5, 6, 7, 10, 11);
    private static final List<Integer> MOUNTED = List.of(0, 2, 3, 5, 6, 7);
    private static final List<Integer> PROVEN = List.of(0, 2, 5);

    private final SignedIn office;
    private final DemoCounty county;

    DemoPlates(SignedIn office, DemoCounty county) {
        this.office = office;
        this.county = county;
    }

    void hang() throws Exception {
        office.put("/api/plate-imprint", Map.of("officeName", "城阳区人民政府教育督导委员会办公室", "complaintPhone", "0532-8786 0001"));
        for (var who = 0; who < SHOWN; who++) {
            show(who, "0532-8786 %04d".formatted(1101 + who));
        }
        office.post(
                "/api/plates",
                Map.of("schoolIds", MADE.stream().map(county::school).toList()));
        for (var where : MOUNTED) {
            mount(where);
        }
        show(1, "0532-8786 2202");
        handOver();
    }

    /** Gives an inspector a photo and a public phone. */
    private void show(int who, String phone) throws Exception {
        var path = "/api/inspectors/" + county.inspector(who) + "/file";
        var file = office.get(path);
        var wanted = new HashMap<String, Object>(Map.of(
                "version",
                file.path("version").intValue(),
                "publicPhone",
                phone,
                "biography",
                file.path("biography"),
                "photoId",
                file.has("photoId") ? file.path("photoId") : upload(DemoPictures.portrait(who))));
        for (var kept : List.of("track", "rank", "source", "subject")) {
            wanted.put(kept, file.path(kept).asText());
        }
        office.put(path, wanted);
    }

    private void mount(int where) throws Exception {
        var plate = plate(where);
        var body = new HashMap<String, Object>(Map.of("on", Demo.today().toString()));
        if (PROVEN.contains(where)) {
            body.put("proofId", upload(DemoPictures.building()));
        }
        office.step(plate, "/api/plates/" + plate.path("id").asText() + "/mounting", body);
    }

    private JsonNode plate(int where) throws Exception {
        return office.get("/api/plates?schoolId=" + county.school(where))
                .path("items")
                .path(0)
                .path("plate");
    }

    private void handOver() throws Exception {
        office.post(
                "/api/assignments",
                Map.of(
                        "inspectorId", county.inspector(2),
                        "schoolIds", List.of(county.school(1)),
                        "from", Demo.today().plusDays(1).toString(),
                        "reason", "王秀英本学期承担专项督导任务"));
    }

    private String upload(byte[] picture) throws Exception {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        return office.write("PUT", "/api/files/" + id + "?name=picture.jpg", "image/jpeg", picture)
                .path("id")
                .asText();
    }
}
