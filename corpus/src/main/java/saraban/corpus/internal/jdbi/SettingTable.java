package saraban.corpus.internal.jdbi;

import org.jdbi.v3.core.Handle;
import saraban.corpus.register.KeepingRules;
import saraban.corpus.register.StampSize;

/// The settings of the registers.
final class SettingTable {
    private static final String TO_YEAR_END = "keeping.to-year-end";
    private static final String HAND_OVER_YEARS = "keeping.hand-over-years";

    private static final String STAMP_WIDTH = "stamp.width-mm";
    private static final String STAMP_HEIGHT = "stamp.height-mm";

    private SettingTable() {}

    static StampSize stampSize(Handle handle) {
        return new StampSize(
                number(handle, STAMP_WIDTH, StampSize.USUAL.widthMm()),
                number(handle, STAMP_HEIGHT, StampSize.USUAL.heightMm()));
    }

    static void put(Handle handle, StampSize size) {
        put(handle, STAMP_WIDTH, Integer.toString(size.widthMm()));
        put(handle, STAMP_HEIGHT, Integer.toString(size.heightMm()));
    }

    static KeepingRules rules(Handle handle) {
        return new KeepingRules(
                Boolean.parseBoolean(
                        value(
                                handle,
                                TO_YEAR_END,
                                Boolean.toString(KeepingRules.USUAL.toYearEnd()))),
                number(handle, HAND_OVER_YEARS, KeepingRules.USUAL.handOverYears()));
    }

    static void put(Handle handle, KeepingRules rules) {
        put(handle, TO_YEAR_END, Boolean.toString(rules.toYearEnd()));
        put(handle, HAND_OVER_YEARS, Integer.toString(rules.handOverYears()));
    }

    private static int number(Handle handle, String name, int usual) {
        return Integer.parseInt(value(handle, name, Integer.toString(usual)));
    }

    private static String value(Handle handle, String name, String usual) {
        return handle.createQuery(
                        """
                        select value
                          from register_setting
                         where name = :name
                        """)
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(usual);
    }

    private static void put(Handle handle, String name, String value) {
        handle.createUpdate(
                        """
                        insert into register_setting (name, value)
                        values (:name, :value)
                            on conflict (name) do update
                           set value = excluded.value
                        """)
                .bind("name", name)
                .bind("value", value)
                .execute();
    }
}
