package org.dudao.authz;

import org.dudao.testing.Sql;

/** Where the rows of the country lie. Their numbers are distinct primes: a total that mixes places shows (T-PRIME). */
enum Place {
    /** 青岛市城阳区. */
    CHENGYANG("370214", 7),
    /** 青岛市崂山区, next door. */
    LAOSHAN("370212", 11),
    QINGDAO("370200", 3),
    SHANDONG("370000", 2),
    /** 济南市历下区, a county of another city of the province. */
    LIXIA("370102", 13),
    /** 杭州市西湖区, a county of another province. */
    XIHU("330106", 17);

    final String code;
    final int rows;
    final int region;

    Place(String code, int rows) {
        this.code = code;
        this.rows = rows;
        this.region = (int) Sql.number("select id from division where code = ? and valid_until is null", code);
    }
}
