package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sheets;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register of inspectors as somebody sees it, taken along. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectorSheetTest {

    private static final int HEAD = 4;

    /** A county of this test alone, so that it knows every row. */
    private static final int TIANQIAO = 1637;

    private final Caller office = Caller.office(TIANQIAO);

    @Test
    @DisplayName("the sheet holds the rows of the list in its order, phones masked as on the screen")
    void masked_as_on_the_screen() {
        var one = Given.inspector(TIANQIAO);
        Sql.run("update inspector set phone = '13800005678', name = '甲', subject = '=1+1' where id = ?", one);
        Sql.run("update inspector set name = '乙' where id = ?", Given.inspector(TIANQIAO));
        var path = "?kind=PART_TIME&sort=NUMBER";
        var numbers = office.request().get("/api/inspectors" + path).jsonPath().<String>getList("items.number");
        var sheet = Sheets.at(office.request(), "/api/inspector-sheet" + path);
        assertThat(sheet.getFirst()).containsExactly("督学名册");
        assertThat(sheet.get(3)).containsExactly("筛选：类别：兼职督学");
        assertThat(sheet.stream().skip(HEAD + 1).map(List::getFirst)).containsExactlyElementsOf(numbers);
        assertThat(sheet).anySatisfy(row -> assertThat(row).contains("甲", "138****5678", "=1+1", "兼职督学", "在任"));
        assertThat(sheet.toString()).doesNotContain("13800005678");
    }
}
