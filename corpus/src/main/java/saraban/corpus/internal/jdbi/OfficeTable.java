package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.office.Office;

/// The office's own row. A home without it is not finished.
public final class OfficeTable {
    private OfficeTable() {}

    /// @param folder where the emblem's file lies
    public static Optional<Office> find(Handle handle, Path folder) {
        return handle.createQuery(
                        """
                        select name, agency, unit, place, emblem
                          from office
                        """)
                .map(
                        (row, _) ->
                                new Office(
                                        row.getString("name"),
                                        ColumnTypes.agency(row, "agency"),
                                        ColumnTypes.text(row, "unit"),
                                        lines(row.getString("place")),
                                        ColumnTypes.text(row, "emblem").map(folder::resolve)))
                .findOne();
    }

    /// @param emblem name of the emblem's file in the home's folder
    public static void put(Handle handle, Office office, Optional<String> emblem) {
        handle.createUpdate(
                        """
                        insert into office (id, name, agency, unit, place, emblem)
                        values (1, :name, :agency, :unit, :place, :emblem)
                            on conflict (id) do update
                           set name = excluded.name, agency = excluded.agency, unit = excluded.unit,
                               place = excluded.place, emblem = excluded.emblem
                        """)
                .bind("name", office.name())
                .bind("agency", office.agency())
                .bind("unit", office.unit())
                .bind("place", String.join("\n", office.place()))
                .bind("emblem", emblem)
                .execute();
    }

    private static List<String> lines(String place) {
        return place.isEmpty() ? List.of() : List.of(place.split("\n", -1));
    }
}
