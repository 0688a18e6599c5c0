package saraban.templates.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Reading;
import saraban.templates.internal.docx4j.TokenValue;

/// What was typed into a cell, as it stands on paper: money in groups of three, dates in words, all
/// else as typed. Nothing, zero and `ไม่ใช้งบประมาณ` stay three different things.
final class CellWords {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{4,}(\\.\\d+)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    /// `๑.`, `๑)`, `(๑)`, `๑.๑ `, `-`, `•` before an item.
    private static final Pattern COUNTED =
            Pattern.compile("\\(?[0-9๐-๙]{1,3}(\\.[0-9๐-๙]{1,3})*([.)]+\\s*|\\s+)|[-–•]\\s*");

    private static final int SCORE_PLACES = 4;

    private final UnaryOperator<String> paper;

    /// @param paper how a text changes on its way to paper: digits, what stays on one line
    CellWords(UnaryOperator<String> paper) {
        this.paper = paper;
    }

    String plain(String text) {
        return paper.apply(text.strip());
    }

    String of(Cell cell) {
        String arabic = ThaiDigits.toArabic(cell.text()).strip();
        return switch (cell.reading()) {
            case Reading.Amount _, Reading.Count _ when PLAIN_NUMBER.matcher(arabic).matches() ->
                    plain(grouped(new BigDecimal(arabic)));
            case Reading.Period(LocalDate from, LocalDate to)
                    when from.equals(to) && ISO.matcher(arabic).matches() ->
                    plain(ThaiDate.printed(from));
            case Reading.Numbered(List<Integer> path, String rest)
                    when rest.isBlank() && !path.isEmpty() ->
                    plain(dotted(path));
            default -> plain(cell.text());
        };
    }

    /// The day with `พ.ศ.` before its year; as typed where it is no single day.
    String formal(Cell cell) {
        return cell.reading() instanceof Reading.Period(LocalDate from, LocalDate to)
                        && from.equals(to)
                ? plain(ThaiDate.printed(from).replaceFirst(" (?=\\S+$)", " พ.ศ. "))
                : of(cell);
    }

    /// The number with four decimals; as typed where it is none.
    String places(Cell cell) {
        return cell.decimal()
                .map(
                        score ->
                                score.scale() > SCORE_PLACES
                                        ? score
                                        : score.setScale(SCORE_PLACES, RoundingMode.UNNECESSARY))
                .map(score -> plain(score.toPlainString()))
                .orElseGet(() -> of(cell));
    }

    /// With `ร้อยละ` before it, once.
    String percent(Cell cell) {
        String text = of(cell);
        boolean bare = !text.isEmpty() && !text.contains("ร้อยละ") && !text.contains("%");
        return bare ? plain("ร้อยละ " + text) : text;
    }

    String box(Cell cell) {
        return cell.marked() ? "☑" : "☐";
    }

    /// One paragraph a line.
    TokenValue value(Cell cell) {
        return cell.text().strip().contains("\n") ? lines(cell.text()) : text(of(cell));
    }

    TokenValue lines(String text) {
        return new TokenValue.Paragraphs(
                text.lines().filter(line -> !line.isBlank()).map(this::plain).toList());
    }

    static TokenValue text(String text) {
        return new TokenValue.Text(text);
    }

    TokenValue paragraphs(List<String> texts) {
        return new TokenValue.Paragraphs(texts.stream().map(this::plain).toList());
    }

    /// Several are numbered ๑. ๒. ๓. unless they have marks of their own; the mark stands before a
    /// tab stop.
    TokenValue numbered(List<String> items) {
        boolean counted =
                items.stream().allMatch(item -> COUNTED.matcher(item.strip()).lookingAt());
        List<String> numbered = new ArrayList<>();
        for (String item : items) {
            String text = item.strip();
            String line =
                    counted || items.size() == 1
                            ? tabbed(text)
                            : (numbered.size() + 1) + ".\t" + text;
            numbered.add(plain(line));
        }
        return new TokenValue.Paragraphs(numbered);
    }

    private static String tabbed(String item) {
        var mark = COUNTED.matcher(item);
        return mark.lookingAt() && mark.end() < item.length()
                ? mark.group().strip() + "\t" + item.substring(mark.end())
                : item;
    }

    String baht(long satang) {
        return plain(grouped(BigDecimal.valueOf(satang, 2).stripTrailingZeros()));
    }

    String count(long number) {
        return plain(grouped(BigDecimal.valueOf(number)));
    }

    private static String grouped(BigDecimal number) {
        String places = number.scale() > 0 ? ".00" : "";
        return new DecimalFormat("#,##0" + places, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    private static String dotted(List<Integer> path) {
        return String.join(".", path.stream().map(Object::toString).toList());
    }
}
