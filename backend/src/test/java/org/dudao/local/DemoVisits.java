package org.dudao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dudao.kernel.Due;
import org.dudao.kernel.WorkingCalendar;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Visits of the last weeks and what came of them: a rectification in every state, two of them late. */
final class DemoVisits {

    /** How far a rectification has come. */
    enum Stage {
        ISSUED,
        LATE,
        SIGNED,
        REPORTED,
        RETURNED,
        ACCEPTED
    }

    private record Fault(int item, String grade, String description, String advice, Stage stage) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(6, "SEVERE", "南侧消防通道堆放杂物，疏散标志被遮挡。", "立即清理并每日检查，留存记录。", Stage.REPORTED),
            new Fault(7, "ORDINARY", "食堂留样柜温度记录缺 3 天，留样量不足 125 克。", "补齐记录，按规定留样 48 小时。", Stage.ACCEPTED),
            new Fault(4, "ORDINARY", "大班存在提前教授拼音的现象。", "调整一日活动安排，组织教师学习《指南》。", Stage.SIGNED),
            new Fault(5, "ORDINARY", "师德考核档案不全，缺 4 名教师的年度考核表。", "一周内补齐并建立目录。", Stage.RETURNED),
            new Fault(1, "COMPLEX", "章程修订后未报备案，制度汇编仍用旧版。", "完成备案，更新制度汇编。", Stage.LATE),
            new Fault(6, "ORDINARY", "校门口放学时段车辆混行，缺少硬质隔离。", "与交警、街道协商设置临时隔离。", Stage.ISSUED),
            new Fault(3, "ORDINARY", "三年级课程表中劳动课被占用。", "按课程方案开足开齐。", Stage.ISSUED),
            new Fault(7, "ORDINARY", "直饮水机滤芯更换无记录。", "补充更换记录并公示水质检测。", Stage.LATE));

    private static final Map<String, String> PRACTICE = Map.of(
            "good", "晨检制度落实到班，家长开放日组织有序。",
            "short", "安全管理和档案资料方面还有不足，详见问题清单。");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final List<String> visited = new ArrayList<>();
    private final Stack stack;
    private final SignedIn office;
    private final DemoCounty county;

    DemoVisits(Stack stack, SignedIn office, DemoCounty county) {
        this.stack = stack;
        this.office = office;
        this.county = county;
    }

    void happen() throws Exception {
        var wang = SignedIn.as(Demo.user(stack, "wangxiuying"), stack);
        var first = SignedIn.as(Demo.user(stack, "school-5605"), stack);
        var second = SignedIn.as(Demo.user(stack, "school-5606"), stack);
        follow(wang, visit(wang, 0, 0, 3, FAULTS.subList(0, 2)), first);
        follow(wang, visit(wang, 0, 1, 6, FAULTS.subList(2, 5)), second);
        follow(wang, visit(wang, 0, 2, 8, FAULTS.subList(5, 6)), first);
        var li = SignedIn.as(Demo.user(stack, "lijianguo"), stack);
        follow(li, visit(li, 1, 5, 2, FAULTS.subList(6, 8)), first);
        visit(li, 1, 6, 4, List.of());
        var sun = SignedIn.as(Demo.user(stack, "sunlei"), stack);
        visit(sun, 2, 10, 5, List.of());
        draft(sun, 2, 11);
        observe(wang, 0);
        review(0, "acceptance", Map.of("note", "记录完整，问题写得清楚。"));
        review(visited.size() - 1, "return", Map.of("flaw", "UNCLEAR", "note", "请写明随机听课的班级和时间。"));
    }

    private void review(int which, String verdict, Map<String, Object> words) throws Exception {
        var path = "/api/inspections/" + visited.get(which);
        office.step(office.get(path), path + "/" + verdict, words);
    }

    private void observe(SignedIn inspector, int where) throws Exception {
        inspector.put(
                "/api/lessons/" + newId(),
                Map.of(
                        "schoolId", county.school(where),
                        "observedOn", Demo.today().minusDays(3).toString(),
                        "className", "三（2）班",
                        "course", "数学",
                        "teacher", "王老师",
                        "stars", 4,
                        "evaluation", "目标明确，讲练结合；分层练习还可以加强。"));
    }

    private JsonNode visit(SignedIn inspector, int who, int where, int daysAgo, List<Fault> problems) throws Exception {
        var id = newId();
        var saved = inspector.put(
                "/api/inspections/" + id, record(who, where, Demo.today().minusDays(daysAgo), problems));
        inspector.step(saved, "/api/inspections/" + id + "/submission", Map.of());
        visited.add(id);
        return inspector.get("/api/findings?inspectionId=" + id);
    }

    private void draft(SignedIn inspector, int who, int where) throws Exception {
        inspector.put("/api/inspections/" + newId(), record(who, where, Demo.today(), List.of()));
    }

    private Map<String, Object> record(int who, int where, LocalDate day, List<Fault> problems) {
        var record = new HashMap<String, Object>();
        record.put("schoolId", county.school(where));
        record.put("visitedOn", day.toString());
        record.put("arrivedAt", "08:40");
        record.put("leftAt", "11:20");
        record.put("inspectorIds", List.of(county.inspector(who)));
        record.put("matters", List.of(1, 6, 7));
        record.put(
                "methods",
                List.of(
                        Map.of("method", "LESSON_OBSERVATION", "count", 2),
                        Map.of("method", "DOCUMENTS", "count", 5),
                        Map.of("method", "CAMPUS_WALK", "count", 1)));
        record.put("goodPractice", PRACTICE.get("good"));
        record.put("shortcomings", PRACTICE.get("short"));
        record.put(
                "problems",
                problems.stream()
                        .map(problem -> Map.of(
                                "id", newId(),
                                "item", problem.item(),
                                "grade", problem.grade(),
                                "description", problem.description(),
                                "advice", problem.advice(),
                                "settledOnSpot", false))
                        .toList());
        return record;
    }

    private void follow(SignedIn inspector, JsonNode findings, SignedIn school) throws Exception {
        for (var finding : findings.path("items")) {
            var id = finding.path("rectificationId").asText();
            var stage = FAULTS.stream()
                    .filter(problem -> problem.description()
                            .equals(finding.path("description").asText()))
                    .map(Fault::stage)
                    .findFirst()
                    .orElseThrow();
            bring(stage, "/api/rectifications/" + id, inspector, school);
            if (stage == Stage.LATE) {
                makeLate(UUID.fromString(id));
            }
        }
    }

    private void bring(Stage stage, String path, SignedIn inspector, SignedIn school) throws Exception {
        if (stage.compareTo(Stage.SIGNED) < 0) {
            return;
        }
        school.step(school.get(path), path + "/receipt", Map.of());
        if (stage == Stage.SIGNED) {
            return;
        }
        var photo = "/api/files/" + newId();
        var file = school.write("PUT", photo + "?name=after.jpg", "image/jpeg", DemoPictures.building());
        school.step(
                school.get(path),
                path + "/report",
                Map.of(
                        "text",
                        "已按要求完成整改，现场照片附后。",
                        "fileIds",
                        List.of(file.path("id").asText())));
        if (stage == Stage.RETURNED) {
            inspector.step(
                    inspector.get(path),
                    path + "/return",
                    Map.of(
                            "reason",
                            "只补了 2 名教师的材料，请补齐其余 2 名并附目录。",
                            "dueOn",
                            Demo.today().plusDays(9).toString()));
        } else if (stage == Stage.ACCEPTED) {
            inspector.step(inspector.get(path), path + "/acceptance", Map.of("comment", "现场核查，整改到位。"));
        }
    }

    /** As if it had been issued five weeks ago: no operation can do that, and none should. */
    private void makeLate(UUID id) throws Exception {
        var issued = Demo.today().minusDays(35);
        var due = Due.count("C7-03", issued, 15, Due.Unit.WORKING, calendar());
        try (var connection = DriverManager.getConnection(stack.databaseUrl(), "app_rt", "app_rt");
                var statement = connection.createStatement();
                var rectification = connection.prepareStatement(
                        "update rectification set issued_on = ?, due_on = ?, original_due_on = ?, due = ?::jsonb where id = ?");
                var timer = connection.prepareStatement("update timer set fire_at = now() where subject_id = ?")) {
            statement.execute("select set_config('app.regions', '*', false)");
            rectification.setObject(1, issued);
            rectification.setObject(2, due.on());
            rectification.setObject(3, due.on());
            rectification.setString(4, json.writeValueAsString(due));
            rectification.setObject(5, id);
            rectification.executeUpdate();
            timer.setObject(1, id);
            timer.executeUpdate();
        }
    }

    private WorkingCalendar calendar() throws Exception {
        var holidays = new HashMap<LocalDate, String>();
        var workdays = new HashSet<LocalDate>();
        var year = office.get("/api/calendar?year=" + Demo.today().getYear());
        for (var day : year.path("days")) {
            var date = LocalDate.parse(day.path("day").asText());
            if (day.path("kind").asText().equals("WORKDAY")) {
                workdays.add(date);
            } else {
                holidays.put(date, day.path("name").asText());
            }
        }
        return new WorkingCalendar(
                holidays, workdays, Set.of(Demo.today().getYear(), Demo.today().getYear() - 1));
    }

    private static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }
}
