package saraban.indexer.facts;

import java.util.Map;
import java.util.random.RandomGenerator;

/// Damages a text as scanning does: lost marks, letters and digits taken for their likes, broken
/// and lost letters.
///
/// @param rate share of signs that are touched
record Damage(double rate) {
    private static final Map<Character, String> LIKES =
            Map.ofEntries(
                    Map.entry('๓', "๗"),
                    Map.entry('๗', "๓"),
                    Map.entry('๔', "๕"),
                    Map.entry('๕', "๔"),
                    Map.entry('๐', "oO"),
                    Map.entry('๑', "9"),
                    Map.entry('๙', "๘"),
                    Map.entry('๘', "๙"),
                    Map.entry('ถ', "ค"),
                    Map.entry('ค', "ด"),
                    Map.entry('ด', "ต"),
                    Map.entry('น', "บ"),
                    Map.entry('ช', "ซ"),
                    Map.entry('ข', "ช"),
                    Map.entry('ท', "ห"),
                    Map.entry('พ', "ฟ"),
                    Map.entry('ก', "ภ"),
                    Map.entry('ร', "ธ"),
                    Map.entry('ว', ")"),
                    Map.entry('ส', "ล"),
                    Map.entry('ธ', "ร"));

    String of(String text, RandomGenerator random) {
        var damaged = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Skeleton.isMark(c) && random.nextDouble() < 2 * rate) {
                continue;
            }
            if (c <= ' ' || random.nextDouble() >= rate) {
                damaged.append(c);
            } else {
                touch(damaged, c, random);
            }
        }
        return damaged.toString();
    }

    // Digits are misread about half as often as letters are.
    private static void touch(StringBuilder damaged, char c, RandomGenerator random) {
        boolean digit = c >= '๐' && c <= '๙';
        if (digit && random.nextBoolean()) {
            damaged.append(c);
        } else if (LIKES.containsKey(c)) {
            String likes = LIKES.get(c);
            damaged.append(likes.charAt(random.nextInt(likes.length())));
        } else if (random.nextInt(3) == 0) {
            damaged.append(c).append(' ');
        } else if (random.nextBoolean()) {
            damaged.append(c).append('ุ');
        }
    }
}
