package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;

/// How values of the domain stand in columns: dates and instants as ISO text, so that they sort
/// as text.
final class ColumnTypes {
    // Of one length always: Instant.toString() leaves out zero fractions, which spoils the order.
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private ColumnTypes() {}

    static Jdbi teach(Jdbi jdbi) {
        return jdbi.registerArgument(
                        new TextArgument<>(Instant.class) {
                            @Override
                            String text(Instant value) {
                                return INSTANT.format(value);
                            }
                        })
                .registerArgument(
                        new TextArgument<>(LocalDate.class) {
                            @Override
                            String text(LocalDate value) {
                                return value.toString();
                            }
                        })
                .registerArgument(
                        new TextArgument<>(AgencyCode.class) {
                            @Override
                            String text(AgencyCode value) {
                                return value.letters() + " " + value.digits();
                            }
                        });
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.parse(row.getString(column));
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    static Optional<LocalDate> optionalDate(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<DocumentId> documentId(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new DocumentId(id));
    }

    static AgencyCode agency(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return AgencyCode.parse(text)
                .orElseThrow(
                        () ->
                                new SQLException(
                                        "column %s: expected an agency code, found '%s'"
                                                .formatted(column, text)));
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /// The classes of secrecy that a reader may see, as a column holds them.
    static List<String> visibleTo(Reader reader) {
        return Arrays.stream(Secrecy.values()).filter(reader::maySee).map(Secrecy::name).toList();
    }

    private abstract static class TextArgument<T> extends AbstractArgumentFactory<T> {
        private final Class<T> type;

        TextArgument(Class<T> type) {
            super(Types.VARCHAR);
            this.type = type;
        }

        abstract String text(T value);

        @Override
        protected Argument build(T value, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setString(position, text(type.cast(value)));
        }
    }
}
