package org.dudao.school;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds of school, as the statistics of the ministry name them. */
public enum SchoolKind implements Official {
    KINDERGARTEN("幼儿园", Stage.PRESCHOOL),
    PRIMARY("小学", Stage.PRIMARY),
    JUNIOR("初中", Stage.JUNIOR),
    NINE_YEAR("九年一贯制学校", Stage.PRIMARY, Stage.JUNIOR),
    SENIOR("普通高中", Stage.SENIOR),
    COMPLETE_SECONDARY("完全中学", Stage.JUNIOR, Stage.SENIOR),
    TWELVE_YEAR("十二年一贯制学校", Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR),
    VOCATIONAL("中等职业学校", Stage.SENIOR),
    SPECIAL("特殊教育学校", Stage.PRIMARY, Stage.JUNIOR);

    private final String official;
    private final Set<Stage> stages;

    SchoolKind(String official, Stage... stages) {
        this.official = official;
        this.stages = Set.of(stages);
    }

    /** Every kind that has that stage; all of them if no stage is asked for. */
    static List<SchoolKind> with(@Nullable Stage stage) {
        return Stream.of(values())
                .filter(kind -> stage == null || kind.stages.contains(stage))
                .toList();
    }

    @Override
    public String official() {
        return official;
    }
}
