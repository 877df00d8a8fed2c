package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Sheets;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schools of a whole province in one workbook: 28,000 rows, in, out and taken back, with what it costs. */
@Tag("bench")
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class LongListTest {

    private static final int ROWS = 28_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> HEADINGS = List.of("学校代码", "学校名称", "办学类型", "办学性质", "在校生数", "地址", "联系电话", "建校日期");

    private final Caller office = Caller.office(1649);
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Test
    void twenty_eight_thousand_schools_come_in_by_one_workbook_and_go_out_again() throws Exception {
        var workbook = workbook();
        figures.put("rows", ROWS);
        figures.put("workbook kilobytes", workbook.length / 1024);
        var id = measured(
                "check",
                () -> office.request()
                        .contentType(SchoolImportResource.XLSX)
                        .body(workbook)
                        .post("/api/school-imports?fileName=list.xlsx")
                        .then()
                        .statusCode(201)
                        .body("added", is(ROWS))
                        .extract()
                        .<String>path("id"));
        measured("commit", () -> step(id, "commit", 0));
        var exported = measured(
                "export",
                () -> office.request()
                        .accept("*/*")
                        .get("/api/school-export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        figures.put("export kilobytes", exported.length / 1024);
        var sheet = measured("sheet", () -> Sheets.at(office.request(), "/api/school-sheet?sort=NAME"));
        assertThat(sheet).hasSizeGreaterThan(ROWS);
        measured("undo", () -> step(id, "undoing", 1));
        assertThat(office.request().get("/api/schools").jsonPath().getList("items"))
                .isEmpty();
        Figures.record("long lists", figures);
        System.out.println("long lists " + figures);
        assertThat(figures.entrySet())
                .filteredOn(figure -> figure.getKey().endsWith("seconds"))
                .allSatisfy(figure -> assertThat((Double) figure.getValue()).isLessThan(60));
    }

    private Object step(String id, String step, int version) {
        return office.request()
                .body(Map.of("version", version))
                .post("/api/school-imports/%s/%s".formatted(id, step))
                .then()
                .statusCode(200);
    }

    /** Seconds, and the most that the heap held meanwhile, test and product together. */
    private <T> T measured(String what, Callable<T> work) throws Exception {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var result = work.call();
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        figures.put(what + " seconds", millis / 1000.0);
        figures.put(
                what + " peak heap megabytes",
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE);
        return result;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dudao", null)) {
            var sheet = book.newWorksheet("学校名单");
            for (var line = 0; line <= ROWS; line++) {
                var cells = line == 0 ? HEADINGS : row(line);
                for (var i = 0; i < cells.size(); i++) {
                    sheet.value(line, i, cells.get(i));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> row(int n) {
        return List.of(
                "L" + n,
                "第" + n + "实验小学",
                "小学",
                n % 9 == 0 ? "民办" : "公办",
                String.valueOf(200 + n % 2500),
                "学府路" + n + "号",
                "0532-5555" + n,
                "1998-09-01");
    }
}
