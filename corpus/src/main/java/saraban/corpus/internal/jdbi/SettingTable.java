package saraban.corpus.internal.jdbi;

import org.jdbi.v3.core.Handle;
import saraban.corpus.register.KeepingRules;

/// The settings of the registers.
final class SettingTable {
    private static final String TO_YEAR_END = "keeping.to-year-end";
    private static final String HAND_OVER_YEARS = "keeping.hand-over-years";

    private SettingTable() {}

    static KeepingRules rules(Handle handle) {
        return new KeepingRules(
                Boolean.parseBoolean(
                        value(
                                handle,
                                TO_YEAR_END,
                                Boolean.toString(KeepingRules.USUAL.toYearEnd()))),
                Integer.parseInt(
                        value(
                                handle,
                                HAND_OVER_YEARS,
                                Integer.toString(KeepingRules.USUAL.handOverYears()))));
    }

    static void put(Handle handle, KeepingRules rules) {
        put(handle, TO_YEAR_END, Boolean.toString(rules.toYearEnd()));
        put(handle, HAND_OVER_YEARS, Integer.toString(rules.handOverYears()));
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
