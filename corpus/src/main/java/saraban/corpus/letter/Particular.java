package saraban.corpus.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What stands in a field that only some forms have, e.g. the members of a meeting.
public sealed interface Particular {
    /// One line.
    record Text(String text) implements Particular {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a text of a form needs words, found none");
            }
        }
    }

    /// Lines or paragraphs, at least one.
    record Texts(List<String> texts) implements Particular {
        public Texts {
            texts = List.copyOf(texts);
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("expected lines of a form, found none");
            }
        }
    }

    /// A date.
    record Day(LocalDate day) implements Particular {}

    /// A sum of money.
    ///
    /// @param satang hundredths of a baht
    record Amount(long satang) implements Particular {
        private static final int DECIMALS = 2;

        /// The sum in baht, with two decimals.
        public BigDecimal baht() {
            return BigDecimal.valueOf(satang, DECIMALS);
        }

        /// @throws ArithmeticException when the sum has more than two decimals or too many digits
        public static Amount ofBaht(BigDecimal baht) {
            return new Amount(
                    baht.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValueExact());
        }
    }

    /// A number that is no money.
    record Number(BigDecimal value) implements Particular {}

    /// Yes or no.
    record Flag(boolean yes) implements Particular {}

    /// Rows of named columns, at least one; days stand in ISO writing, amounts and numbers in plain
    /// digits. An empty cell is an empty text.
    record Rows(List<Map<String, String>> rows) implements Particular {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("expected rows of a form, found none");
            }
        }
    }
}
