package saraban.templates;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.letter.ThaiMonth;

/// A text as it stands on paper: digits Thai, save in addresses and foreign words; and no line may
/// end inside a number with its unit, a year, a letter's number or a name.
public final class PaperText {
    /// Joins what must stay on one line.
    static final char NO_BREAK_SPACE = '\u00A0';

    /// A stretch of Latin: a word, an address of the net, a name of a standard with its number.
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "[!-~]*[A-Za-z][!-~]*(?<![,;:)\\]])(?: (?=\\d)(?<=[A-Z][!-~]{0,30} )[\\d.:/-]+(?![\\d]))?");

    private static final String UNITS =
            "บาท|ล้านบาท|คน|ราย|ชุด|ฉบับ|แผ่น|เล่ม|แห่ง|วัน|เดือน|ปี|ชั่วโมง|นาที|น\\.|ครั้ง|ไร่|ตารางเมตร|เมตร|กิโลเมตร"
                    + "|หลัง|หมู่บ้าน|ครัวเรือน|รายการ|หน้า|คัน|เครื่อง|กลุ่ม|ตำบล|อำเภอ|จังหวัด|โครงการ|ข้อ|ด้าน|องค์กร";
    private static final String MONTHS =
            String.join(
                    "|", List.of(ThaiMonth.values()).stream().map(ThaiMonth::fullName).toList());
    // Each begins with the space itself: that is quickly found, what stands around it is not.
    private static final List<Pattern> TOGETHER =
            List.of(
                    Pattern.compile(" (?<=[๐-๙] )(?=(?:%s))".formatted(UNITS)),
                    Pattern.compile(" (?<=[๐-๙] )(?=(?:%s))".formatted(MONTHS)),
                    Pattern.compile(
                            " (?=[๐-๙])(?<=(?:พ\\.ศ\\.|ค\\.ศ\\.|ร้อยละ|มาตรา|ข้อ|หมู่ที่|ครั้งที่|ลำดับที่|เลขที่|จำนวน) )"),
                    Pattern.compile(" (?<=ที่ )(?=[ก-ฮ]{2,6} [๐-๙])"),
                    Pattern.compile(" (?=[๐-๙]{4,5}[./])(?<=(?<![ก-๎])[ก-ฮ]{2,6} )"),
                    Pattern.compile(" (?<=/ว )(?=[๐-๙])"),
                    Pattern.compile(" (?<=[๐-๙] )(?=[๐-๙]{3,4}(?![๐-๙]))"),
                    Pattern.compile(" (?=- [๐-๙]{4}(?![๐-๙]))(?<=(?<![๐-๙])[๐-๙]{4} )"),
                    Pattern.compile(" (?=[๐-๙]{4}(?![๐-๙]))(?<=[๐-๙]\u00A0- )"),
                    Pattern.compile(" (?=[๐-๙])(?<=(?:โทร\\.|โทรสาร) )"),
                    Pattern.compile(
                            " (?=[ก-๎]{2})(?<=(?<![ก-๎])(?:นาย|นางสาว|นาง)(?!ก|อำเภอ|ทะเบียน|ช่าง|แพทย์)[ก-๎]{2,30} )"));

    private PaperText() {}

    static String of(String text) {
        String paper = digits(text);
        for (Pattern together : TOGETHER) {
            paper = together.matcher(paper).replaceAll(String.valueOf(NO_BREAK_SPACE));
        }
        return paper;
    }

    /// The text with its digits as on paper, and nothing else changed: for lists and the screen.
    public static String digits(String text) {
        var paper = new StringBuilder(text.length());
        Matcher foreign = FOREIGN.matcher(text);
        int from = 0;
        while (foreign.find()) {
            MatchResult found = foreign.toMatchResult();
            paper.append(ThaiDigits.toThai(text.substring(from, found.start())))
                    .append(found.group());
            from = found.end();
        }
        return paper.append(ThaiDigits.toThai(text.substring(from))).toString();
    }
}
