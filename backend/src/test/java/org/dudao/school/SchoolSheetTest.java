package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sheets;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register of schools as somebody sees it, taken along. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolSheetTest {

    private static final int HEAD = 4;

    /** A county of this test alone, so that it knows every row. */
    private static final int HUAIYIN = 1636;

    private final Caller office = Caller.office(HUAIYIN);

    private static List<String> codes(List<List<String>> sheet) {
        return sheet.stream().skip(HEAD + 1).map(List::getFirst).toList();
    }

    @Test
    @DisplayName("the sheet holds the rows of the list under the same filters and in the same order, all pages of it")
    void same_rows_same_order() {
        for (var i = 0; i < 205; i++) {
            Sql.run("update school set enrolment = ? where id = ?", i * 13 % 997, Given.school(HUAIYIN));
        }
        var filters = "?ownership=PUBLIC&sort=ENROLMENT";
        var sheet = Sheets.at(office.request(), "/api/school-sheet" + filters);
        var first =
                office.request().get("/api/schools" + filters + "&limit=200").jsonPath();
        var second = office.request()
                .get("/api/schools" + filters + "&limit=200&cursor=" + first.getString("nextCursor"))
                .jsonPath();
        var listed = new ArrayList<>(first.<String>getList("items.code"));
        listed.addAll(second.getList("items.code"));
        assertThat(listed).hasSizeGreaterThan(200);
        assertThat(codes(sheet)).isEqualTo(listed);
    }

    @Test
    @DisplayName("above the rows stand what it is, whose view it is, of when and by which filters")
    void the_head_says_what_it_is() {
        var school = Given.school(HUAIYIN);
        Sql.run("update school set name = '=HYPERLINK(\"http://x\")' where id = ?", school);
        var sheet = Sheets.at(office.request(), "/api/school-sheet?q=HYPERLINK&state=OPEN&large=false");
        var name = Sql.texts("select name from person where id = '%s'".formatted(office.person()))
                .getFirst();
        assertThat(sheet.subList(0, HEAD))
                .extracting(List::getFirst)
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo("学校台账"),
                        scope -> assertThat(scope).startsWith("范围：").endsWith("，" + name + "有权查看的部分"),
                        time -> assertThat(time).isEqualTo("导出时间：2026-11-02 09:00"),
                        asked -> assertThat(asked).isEqualTo("筛选：搜索：HYPERLINK、规模较大学校：否、状态：在办"));
        assertThat(sheet.get(HEAD)).startsWith("学校代码", "学校名称", "办学类型");
        assertThat(sheet.get(HEAD + 1)).contains("=HYPERLINK(\"http://x\")", "小学", "公办", "在办");
        var english = Sheets.at(
                office.request().header("Accept-Language", "en"), "/api/school-sheet?q=HYPERLINK&lacks=LIAISON");
        assertThat(english.get(3)).containsExactly("Filters: Search: HYPERLINK, Lacks: liaison");
        assertThat(english.get(HEAD + 1)).contains("primary school", "public", "open", "no");
    }

    @Test
    @DisplayName("each caller takes along what they see: an inspector the schools assigned, a school itself")
    void only_what_the_caller_sees() {
        UUID mine = Given.school(HUAIYIN);
        Given.school(HUAIYIN);
        var inspector = Given.inspector(HUAIYIN);
        Given.assigned(HUAIYIN, mine, inspector);
        for (var caller : List.of(Caller.inspector(HUAIYIN, inspector), Caller.school(HUAIYIN, mine))) {
            var code = caller.request().get("/api/schools").jsonPath().<String>getList("items.code");
            assertThat(code).hasSize(1);
            assertThat(codes(Sheets.at(caller.request(), "/api/school-sheet"))).isEqualTo(code);
        }
    }

    @Test
    void a_cursor_that_is_none_is_refused_before_anything_is_written() {
        office.request()
                .accept("*/*")
                .get("/api/school-sheet?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"));
    }
}
