package org.dudao.local;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Comprehensive inspections of the last years: most in time, some to arrange, one overdue, one recorded by mistake. */
final class DemoComprehensive {

    /** Which school, and how many months ago; the many others have none on record. */
    private record Held(int school, int monthsAgo, String leader, String conclusion) {}

    private static final List<Held> HELD = List.of(
            new Held(0, 61, "刘洪涛", "办园行为规范，保教质量良好；户外活动器械老化，安全台账不全，限期整改。"),
            new Held(1, 52, "刘洪涛", "卫生保健制度落实到位；家园共育形式单一，建议建立家长委员会例会制度。"),
            new Held(4, 55, "陈玉兰", "办学条件达标；校本课程方案与实施不一致，教研记录不完整。"),
            new Held(6, 30, "陈玉兰", "章程执行良好，教师队伍稳定；作业公示制度落实不到位。"),
            new Held(10, 41, "刘洪涛", "学校治理规范，德育有特色；实验室危化品管理需加强。"),
            new Held(DemoCounty.LARGE, 14, "陈玉兰", "规模较大而管理有序；个别年级大班额，应制定化解方案。"),
            new Held(41, 8, "刘洪涛", "体育与健康工作突出；课后服务质量评价机制尚未建立。"));

    private final SignedIn office;
    private final DemoCounty county;

    DemoComprehensive(SignedIn office, DemoCounty county) {
        this.office = office;
        this.county = county;
    }

    void happen() throws Exception {
        if (office.get("/api/comprehensive-inspections?limit=1").path("items").isEmpty()) {
            for (var held : HELD) {
                record(held);
            }
            withdraw(record(new Held(42, 3, "陈玉兰", "（误登：该校接受的是专项督导。）")));
        }
    }

    private String record(Held held) throws Exception {
        var first = Demo.today().minusMonths(held.monthsAgo());
        var path = "/api/comprehensive-inspections/" + UUID.randomUUID();
        office.put(
                path,
                Map.of(
                        "schoolId", county.school(held.school()),
                        "firstDay", first.toString(),
                        "lastDay", first.plusDays(2).toString(),
                        "leader", held.leader(),
                        "members", "专职督学2人、兼职督学3人、专家1人",
                        "conclusion", held.conclusion(),
                        "reportedOn", first.plusDays(20).toString()));
        return path;
    }

    private void withdraw(String path) throws Exception {
        office.step(office.get(path), path + "/withdrawal", Map.of("reason", "误把专项督导登记为综合督导"));
    }
}
