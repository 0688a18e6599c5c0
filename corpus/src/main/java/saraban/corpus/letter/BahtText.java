package saraban.corpus.letter;

/// Sums of money in words (ตัวอักษรของจำนวนเงิน), as they stand in parentheses behind the figures:
/// `หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์`.
public final class BahtText {
    private static final String[] DIGITS = {
        "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"
    };
    private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
    private static final long MILLION = 1_000_000;
    private static final int SATANG_IN_BAHT = 100;

    private BahtText() {}

    /// The words of a sum.
    ///
    /// @param satang hundredths of a baht; below zero the words begin with `ลบ`
    public static String of(long satang) {
        String sign = satang < 0 ? "ลบ" : "";
        long baht = Math.abs(satang / SATANG_IN_BAHT);
        long rest = Math.abs(satang % SATANG_IN_BAHT);
        String words = baht == 0 && rest != 0 ? "" : number(baht) + "บาท";
        return sign + words + (rest == 0 ? "ถ้วน" : number(rest) + "สตางค์");
    }

    /// A whole number in words, e.g. `ยี่สิบเอ็ด`.
    ///
    /// @param value from 0
    public static String number(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("numbers in words start at 0, got " + value);
        }
        return value == 0 ? DIGITS[0] : group(value, false);
    }

    // Above a million the count of millions is a number of its own: ล้านล้าน.
    private static String group(long value, boolean follows) {
        if (value < MILLION) {
            return below(value, follows);
        }
        long rest = value % MILLION;
        return group(value / MILLION, follows) + "ล้าน" + (rest == 0 ? "" : below(rest, true));
    }

    // A last one is เอ็ด wherever something stands before it.
    private static String below(long value, boolean follows) {
        var words = new StringBuilder();
        String digits = Long.toString(value);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            words.append(word(digit, digits.length() - 1 - i, follows || i > 0));
        }
        return words.toString();
    }

    private static String word(int digit, int place, boolean follows) {
        if (digit == 0) {
            return "";
        }
        return switch (place) {
            case 0 -> digit == 1 && follows ? "เอ็ด" : DIGITS[digit];
            case 1 -> (digit == 1 ? "" : digit == 2 ? "ยี่" : DIGITS[digit]) + PLACES[1];
            default -> DIGITS[digit] + PLACES[place];
        };
    }
}
