package saraban.corpus.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A cell, or a field: what was typed, and what it says.
///
/// @param text as typed, NFC
public record Cell(String text, Reading reading) {
    /// An empty cell.
    public static final Cell BLANK = new Cell("", new Reading.Blank());

    /// Reads a cell.
    ///
    /// @param type what it ought to hold
    public static Cell read(CellType type, String text) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new Cell(typed, CellReader.read(type, typed));
    }

    public boolean isBlank() {
        return reading instanceof Reading.Blank;
    }

    public boolean isUnreadable() {
        return reading instanceof Reading.Unreadable;
    }

    /// The count it holds; 0 on purpose is 0.
    public OptionalLong count() {
        return switch (reading) {
            case Reading.Count(long value, _) -> OptionalLong.of(value);
            case Reading.NotUsed _ -> OptionalLong.of(0);
            default -> OptionalLong.empty();
        };
    }

    /// The money it holds, in satang; 0 on purpose is 0.
    public OptionalLong satang() {
        return switch (reading) {
            case Reading.Amount(long value, _, _) -> OptionalLong.of(value);
            case Reading.NotUsed _ -> OptionalLong.of(0);
            default -> OptionalLong.empty();
        };
    }

    /// The number of a percentage or a score.
    public Optional<BigDecimal> decimal() {
        return switch (reading) {
            case Reading.Percent(var value) -> Optional.of(value);
            case Reading.Score(var value) -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    /// The number that stands before the words; empty where there is none.
    public List<Integer> path() {
        return reading instanceof Reading.Numbered(var path, _) ? path : List.of();
    }

    public Optional<Reading.Period> period() {
        return reading instanceof Reading.Period period ? Optional.of(period) : Optional.empty();
    }

    public boolean marked() {
        return reading instanceof Reading.Marked(boolean on) && on;
    }
}
