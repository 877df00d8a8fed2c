package org.dudao.local;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the office knows of its schools beside their names: invented contacts, figures and charters, with some gaps. */
final class DemoSchools {

    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林");
    private static final List<String> GIVEN =
            List.of("建华", "秀兰", "志刚", "丽娟", "海涛", "春霞", "明辉", "雪梅", "国强", "晓东", "玉珍", "文博", "淑芬");
    private static final int KNOWN_YEARS = 5;
    private static final int SCHOOLS = 92;
    private static final int LARGE_PUPILS = 2_450;
    private static final int CHARTERS = 8;
    private static final int RENAMED = 10;

    private static final String BLANK_PAGE = """
            %%PDF-1.4
            %% %s
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%%%EOF
            """;

    private final SignedIn office;
    private final DemoCounty county;

    DemoSchools(SignedIn office, DemoCounty county) {
        this.office = office;
        this.county = county;
    }

    void fill() throws Exception {
        if (office.get("/api/school-imports?kind=YEARS&limit=1").path("items").isEmpty()) {
            describe();
            list("CONTACTS", "学校代码,姓名,角色,职级,任职日期,联系电话,任期届满日期\n", this::contacts);
            list("YEARS", "学校代码,学年,在校生数,在校女生数,教学班数,教职工数,专任教师数,占地面积（平方米）,图书（册）\n", this::years);
            for (var i = 0; i < CHARTERS; i++) {
                charter(county.school(i * SCHOOLS / CHARTERS));
            }
            rename();
        }
    }

    private void list(String kind, String headings, IntFunction<String> rows) throws Exception {
        var text = IntStream.range(0, SCHOOLS).mapToObj(rows).collect(Collectors.joining("", headings, ""));
        var checked = office.write(
                "POST",
                "/api/school-imports?fileName=%s.csv&kind=%s".formatted(kind.toLowerCase(), kind),
                "text/csv",
                text.getBytes(StandardCharsets.UTF_8));
        office.step(checked, "/api/school-imports/" + checked.path("id").asText() + "/commit", Map.of());
    }

    private String contacts(int i) {
        var rows = new StringBuilder();
        if (i % 31 != 7) {
            rows.append(contact(i, 0, "校长,校级正职,2024-08-01", term(i)));
        }
        if (i % 3 != 0) {
            rows.append(contact(i, 1, "学校视导员," + (i % 2 == 0 ? "校级副职" : "中层干部") + ",2025-09-01", ""));
        }
        if (i % 11 != 3) {
            rows.append(contact(i, 2, "督导信息员,中层干部,2025-09-01", ""));
        }
        if (i % 4 != 0) {
            rows.append(contact(i, 3, "学校评价代表,校级副职,2025-09-01", ""));
        }
        return rows.toString();
    }

    /** Most terms have time; some are over, some end soon, of some nobody noted the end. */
    private static Object term(int i) {
        if (i % 9 == 4) {
            return Demo.today().minusMonths(3);
        }
        if (i % 13 == 6) {
            return Demo.today().plusMonths(4);
        }
        return i % 17 == 2 ? "" : Demo.today().plusYears(2);
    }

    private String contact(int i, int post, String service, Object term) {
        var n = i * 4 + post;
        return "%s,%s%s,%s,0532-5556%04d,%s\n"
                .formatted(
                        county.code(i),
                        SURNAMES.get(n % SURNAMES.size()),
                        GIVEN.get(n % GIVEN.size()),
                        service,
                        n,
                        term);
    }

    private String years(int i) {
        return IntStream.range(0, KNOWN_YEARS)
                .filter(ago -> ago != 0 || i % 13 != 5)
                .mapToObj(ago -> year(i, thisYear() - ago, ago))
                .collect(Collectors.joining());
    }

    private String year(int i, int year, int ago) {
        var now = i == DemoCounty.LARGE ? LARGE_PUPILS : 180 + i * 37 % 1_300;
        var pupils = now - ago * (now / 25) + (i * year) % 11;
        var classes = pupils / 42 + 1;
        var teachers = classes * 5 / 2;
        return "%s,%d-%d,%d,%d,%d,%d,%d,%d,%d\n"
                .formatted(
                        county.code(i),
                        year,
                        year + 1,
                        pupils,
                        pupils * 47 / 100,
                        classes,
                        teachers + 6,
                        teachers,
                        6_000 + i * 210,
                        pupils * 28);
    }

    /** The year in which the present school year began. */
    private static int thisYear() {
        return Demo.today().minusMonths(8).getYear();
    }

    /** One school with every field of the form. */
    private void describe() throws Exception {
        var school = office.get("/api/schools/" + county.school(DemoCounty.LARGE));
        var facts = new HashMap<String, Object>(Map.of(
                "version",
                school.path("version").intValue(),
                "code",
                school.path("code").asText(),
                "name",
                school.path("name").asText(),
                "kind",
                school.path("kind").asText(),
                "ownership",
                school.path("ownership").asText(),
                "enrolment",
                LARGE_PUPILS,
                "superior",
                "城阳区教育和体育局",
                "runMode",
                "独立办学",
                "locationType",
                "URBAN",
                "grade",
                "市级规范化学校"));
        facts.putAll(Map.of(
                "longitude", "120.396112",
                "latitude", "36.307034",
                "openedOn", "1998-09-01",
                "introduction", "学校规模较大，实行年级组管理。"));
        office.put("/api/schools/" + school.path("id").asText(), facts);
    }

    private void charter(String school) throws Exception {
        var file = UUID.randomUUID().toString();
        office.write(
                "PUT",
                "/api/files/" + file + "?name=zhangcheng.pdf",
                "application/pdf",
                BLANK_PAGE.formatted(file).getBytes(StandardCharsets.US_ASCII));
        office.put(
                "/api/schools/" + school + "/charters/1",
                Map.of("fileId", file, "adoptedOn", "2023-06-20", "note", "经教职工代表大会审议通过"));
    }

    private void rename() throws Exception {
        var school = office.get("/api/schools/" + county.school(RENAMED));
        var name = school.path("name").asText();
        office.step(
                school,
                "/api/schools/" + school.path("id").asText() + "/renaming",
                Map.of(
                        "name",
                        name.replaceFirst("^青岛市", ""),
                        "on",
                        Demo.today().minusDays(60).toString(),
                        "basis",
                        "城教体字〔2026〕18号"));
    }
}
