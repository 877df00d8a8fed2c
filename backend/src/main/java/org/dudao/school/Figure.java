package org.dudao.school;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The yearly attributes of a school (学校年度属性), all in whole numbers. A part is never more than its whole, and the
 * parts of a band together are not either.
 */
public enum Figure implements Column {
    LAND_AREA("占地面积（平方米）"),
    GREEN_AREA("绿化用地面积（平方米）", LAND_AREA),
    SPORTS_AREA("运动场地面积（平方米）", LAND_AREA),
    FLOOR_AREA("校舍建筑面积（平方米）"),
    BOOKS("图书（册）"),
    DIGITAL_RESOURCES("数字资源（GB）"),
    COMPUTERS("计算机（台）"),
    TEACHING_COMPUTERS("教学用计算机（台）", COMPUTERS),
    TABLETS("平板电脑（台）", COMPUTERS),
    CLASSROOMS("教室（间）"),
    MULTIMEDIA_CLASSROOMS("网络多媒体教室（间）", CLASSROOMS),
    ASSETS("固定资产总值（万元）"),
    EQUIPMENT("教学仪器设备资产值（万元）", ASSETS),
    GRADUATES("毕业生数"),
    ENTRANTS("招生数"),
    CLASSES("教学班数"),
    PUPILS("在校生数"),
    GIRLS("在校女生数", PUPILS),
    MIGRANT_PUPILS("随迁子女数", PUPILS),
    STAFF("教职工数"),
    TEACHERS("专任教师数", STAFF),
    FEMALE_TEACHERS("专任女教师数", TEACHERS),
    PE_TEACHERS("体育教师数", TEACHERS),
    ART_TEACHERS("艺术教师数", TEACHERS),
    BACKBONE_PRESCHOOL("县级及以上骨干教师（学前）", TEACHERS),
    BACKBONE_PRIMARY("县级及以上骨干教师（小学）", TEACHERS),
    BACKBONE_JUNIOR("县级及以上骨干教师（初中）", TEACHERS),
    BACKBONE_SENIOR("县级及以上骨干教师（高中）", TEACHERS),
    DEGREE_POSTGRADUATE("研究生学历教师数", TEACHERS, Band.DEGREE),
    DEGREE_BACHELOR("本科学历教师数", TEACHERS, Band.DEGREE),
    DEGREE_COLLEGE("专科学历教师数", TEACHERS, Band.DEGREE),
    DEGREE_SECONDARY("高中阶段学历教师数", TEACHERS, Band.DEGREE),
    DEGREE_BELOW("高中阶段以下学历教师数", TEACHERS, Band.DEGREE),
    TITLE_SENIOR("高级职称教师数", TEACHERS, Band.TITLE),
    TITLE_MIDDLE("中级职称教师数", TEACHERS, Band.TITLE),
    TITLE_JUNIOR("初级职称教师数", TEACHERS, Band.TITLE),
    TITLE_NONE("未定职级教师数", TEACHERS, Band.TITLE),
    AGE_UNDER_25("24岁及以下教师数", TEACHERS, Band.AGE),
    AGE_25_29("25至29岁教师数", TEACHERS, Band.AGE),
    AGE_30_34("30至34岁教师数", TEACHERS, Band.AGE),
    AGE_35_39("35至39岁教师数", TEACHERS, Band.AGE),
    AGE_40_44("40至44岁教师数", TEACHERS, Band.AGE),
    AGE_45_49("45至49岁教师数", TEACHERS, Band.AGE),
    AGE_50_54("50至54岁教师数", TEACHERS, Band.AGE),
    AGE_55_59("55至59岁教师数", TEACHERS, Band.AGE),
    AGE_60_AND_OVER("60岁及以上教师数", TEACHERS, Band.AGE);

    /** Figures that divide the same teachers among themselves. */
    enum Band {
        DEGREE,
        TITLE,
        AGE
    }

    static final int LARGEST = 100_000_000;

    private final String heading;
    private final @Nullable Figure whole;
    private final @Nullable Band band;

    Figure(String heading) {
        this(heading, null, null);
    }

    Figure(String heading, Figure whole) {
        this(heading, whole, null);
    }

    Figure(String heading, @Nullable Figure whole, @Nullable Band band) {
        this.heading = heading;
        this.whole = whole;
        this.band = band;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public int longest() {
        return 100;
    }

    @Override
    public boolean mustBeThere() {
        return false;
    }

    /** Its name in the reader's language is all there is to say. */
    @Override
    public String words() {
        return "Figure." + name();
    }

    @Nullable
    Figure whole() {
        return whole;
    }

    static List<Figure> of(Band band) {
        return Arrays.stream(values()).filter(figure -> figure.band == band).toList();
    }
}
