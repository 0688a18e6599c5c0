package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The heading of a paper that names its own kind, e.g. `คำสั่งเทศบาลตำบล…`, with the agency behind
/// it.
///
/// @param kind what the heading says the paper is
/// @param agency lines of the agency's name, none for a memo
/// @param row index of the heading among the sheet's rows
/// @param exactness 1 where it is spelled right
record Title(Sheet sheet, LetterKind kind, List<Line> agency, int row, double exactness) {
    private static final int FIRST_ROWS = 14;
    private static final Map<String, LetterKind> HEADINGS =
            Map.of(
                    "คำสั่ง", LetterKind.ORDER,
                    "ประกาศ", LetterKind.ANNOUNCEMENT,
                    "ระเบียบ", LetterKind.RULE,
                    "ข้อบังคับ", LetterKind.BY_LAW,
                    "แถลงการณ์", LetterKind.STATEMENT,
                    "รายงานการประชุม", LetterKind.MINUTES,
                    "หนังสือรับรอง", LetterKind.CERTIFICATE);
    private static final String MEMO = "บันทึกข้อความ";
    private static final Pattern END_OF_AGENCY =
            Pattern.compile(
                    "^(?:ที่|ว่าด้วย|พ\\.|\\(|เรื่อง|ครั้งที่|ฉบับที่|เลขที่|เมื่อ|[-─━_]).*");

    /// The heading at the top of a page; empty where the page opens like a letter.
    static Optional<Title> of(Sheet sheet) {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
            Line line = Row.withoutLeadingNoise(rows.get(i).whole());
            Optional<Title> title = at(sheet, i, line);
            if (title.isPresent()) {
                return title;
            }
            boolean letter =
                    !PaperNumber.in(line.text()).isEmpty()
                            || Label.at(line.text())
                                    .filter(hit -> hit.label() != Label.DATED)
                                    .isPresent();
            if (letter) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Title> at(Sheet sheet, int row, Line line) {
        String skeleton = Skeleton.of(line.text());
        String memo = Skeleton.of(MEMO);
        if (skeleton.length() <= memo.length() + 3 && Skeleton.distance(memo, skeleton) <= 3) {
            double exactness = line.text().contains(MEMO) ? 1 : 0.95;
            return Optional.of(new Title(sheet, LetterKind.MEMO, List.of(), row, exactness));
        }
        if (Label.at(line.text()).filter(hit -> hit.label() == Label.UNIT).isPresent()) {
            return Optional.of(new Title(sheet, LetterKind.MEMO, List.of(), row, 0.95));
        }
        for (var heading : HEADINGS.entrySet()) {
            if (startsWith(line.text(), heading.getKey())) {
                return Optional.of(headed(sheet, row, line, heading.getKey(), heading.getValue()));
            }
        }
        return Optional.empty();
    }

    // The heading itself must be there but for its marks; what follows is the agency, set without
    // a space.
    private static boolean startsWith(String text, String heading) {
        return Skeleton.of(text).startsWith(Skeleton.of(heading))
                && Skeleton.width(text) < 80
                && text.charAt(0) == heading.charAt(0);
    }

    private static Title headed(Sheet sheet, int row, Line line, String heading, LetterKind kind) {
        int end = 0;
        for (int letters = Skeleton.of(heading).length();
                letters > 0
                        || end < line.text().length() && Skeleton.isMark(line.text().charAt(end));
                end++) {
            letters -=
                    Skeleton.isMark(line.text().charAt(end)) || line.text().charAt(end) == ' '
                            ? 0
                            : 1;
        }
        List<Line> agency = new ArrayList<>();
        Line rest = line.from(end).stripped();
        if (!rest.isBlank()) {
            agency.add(rest);
        }
        for (int i = row + 1; i < Math.min(row + 3, sheet.rows().size()); i++) {
            Row next = sheet.rows().get(i);
            if (next.labelled().isPresent()
                    || END_OF_AGENCY.matcher(next.whole().text()).matches()
                    || next.noise()) {
                break;
            }
            agency.add(next.whole());
        }
        double exactness = line.text().startsWith(heading) ? 1 : 0.95;
        return new Title(sheet, kind, agency, row, exactness);
    }

    Found<LetterKind> found() {
        return sheet.rows()
                .get(row)
                .whole()
                .found(kind, exactness * Math.min(1, sheet.trust() + 0.02));
    }

    /// Whether papers of this kind are written to an addressee.
    boolean isMemo() {
        return kind == LetterKind.MEMO;
    }
}
