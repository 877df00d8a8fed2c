package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the register says about a school (学校基本信息). Text is stripped; blank is the same as absent. */
@Schema(name = "SchoolCreation")
public record SchoolFacts(
        @NotNull @Pattern(regexp = SchoolFacts.CODE) @Size(max = 50)
        String code,

        @NotBlank @Size(max = SchoolFacts.LONGEST_NAME) String name,
        @NotNull SchoolKind kind,
        @NotNull Ownership ownership,
        @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP) String township,

        @Nullable @Min(0) @Max(SchoolFacts.LARGEST_ENROLMENT)
        Integer enrolment,

        @Nullable @Size(max = SchoolFacts.LONGEST_ADDRESS) String address,
        @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
        @Nullable @Size(max = SchoolFacts.LONGEST_SUPERIOR) String superior,
        @Nullable @Size(max = SchoolFacts.LONGEST_WORD) String runMode,
        @Nullable LocationType locationType,
        @Nullable @Size(max = SchoolFacts.LONGEST_WORD) String grade,

        @Nullable @Pattern(regexp = SchoolFacts.HOMEPAGE) @Size(max = 200)
        String homepage,

        @Nullable @Pattern(regexp = SchoolFacts.LONGITUDE) @Size(max = 10)
        String longitude,

        @Nullable @Pattern(regexp = SchoolFacts.LATITUDE) @Size(max = 10)
        String latitude,

        @Nullable @Size(max = SchoolFacts.LONGEST_INTRODUCTION)
        String introduction,

        @Nullable LocalDate openedOn) {

    /** Letters, digits and hyphens: what the ministry, the provinces and the offices use. */
    static final String CODE = "[0-9A-Za-z-]{1,50}";

    /** An address that a browser may open. */
    static final String HOMEPAGE = "https?://[^\\s<>\"]{1,190}";

    /** Degrees within the country, with up to six decimals. */
    static final String LONGITUDE = "(7[3-9]|[89]\\d|1[0-2]\\d|13[0-5])(\\.\\d{1,6})?";

    /** Degrees within the country, with up to six decimals. */
    static final String LATITUDE = "([3-9]|[1-4]\\d|5[0-3])(\\.\\d{1,6})?";

    static final int LONGEST_NAME = 100;
    static final int LONGEST_TOWNSHIP = 100;
    static final int LONGEST_ADDRESS = 200;
    static final int LONGEST_PHONE = 50;
    static final int LONGEST_SUPERIOR = 100;
    static final int LONGEST_WORD = 50;
    static final int LONGEST_INTRODUCTION = 2000;
    static final int LARGEST_ENROLMENT = 100_000;

    public SchoolFacts {
        name = name == null ? name : name.strip();
        township = stripped(township);
        address = stripped(address);
        phone = stripped(phone);
        superior = stripped(superior);
        runMode = stripped(runMode);
        grade = stripped(grade);
        introduction = stripped(introduction);
    }

    /** These over those that were known, which stay where nothing is said. */
    SchoolFacts over(SchoolFacts known) {
        return new SchoolFacts(
                code,
                name,
                kind,
                ownership,
                or(township, known.township),
                or(enrolment, known.enrolment),
                or(address, known.address),
                or(phone, known.phone),
                or(superior, known.superior),
                or(runMode, known.runMode),
                or(locationType, known.locationType),
                or(grade, known.grade),
                or(homepage, known.homepage),
                or(longitude, known.longitude),
                or(latitude, known.latitude),
                or(introduction, known.introduction),
                or(openedOn, known.openedOn));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said != null ? said : known;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
