package org.dudao.school;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of list: its columns, and the part of the register that its rows speak of.
 *
 * @param <F> what one row says
 */
interface Roll<F> {

    SchoolImportKind kind();

    /** The first two name a row to people. */
    List<Column> columns();

    Class<F> type();

    /** A row to show how it is done; what is missing stays empty. */
    Map<Column, String> example(Place place);

    /** What may stand in a column, where that is a closed list. */
    Map<Column, List<String>> choices(Place place);

    /** The register of a division as it is now, read with a few queries however large it is. */
    Desk<F> open(int regionId, Place place);

    /** The register laid open: rows are read against it and written to it. */
    interface Desk<F> {

        /** What tells the subject of a row from others; rows of one key are doubled. */
        String key(RowReader row);

        @Nullable
        F known(String key);

        /** What the register would say after the row; an empty cell says what is there. Null when a cell is wrong. */
        @Nullable
        F read(RowReader row, @Nullable F known);

        /** What stands in a column, as a list would write it. */
        @Nullable
        String shown(Column column, F facts);

        Stream<F> all();

        /** Ends what the addition takes over; written before anything is added. */
        default void makeRoom(F facts) {}

        /** Undoes that, after what was added is gone. */
        default void giveBack(F facts) {}

        void add(F facts);

        void change(String key, F facts);

        void remove(String key);
    }
}
