package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextQualityTest {
    private static final String GOOD =
            """
            ด้วยอำเภอบ้านม่วงได้กำหนดจัดประชุมเพื่อเตรียมความพร้อมในการป้องกันน้ำท่วมของพื้นที่ \
            จึงขอเรียนเชิญท่านเข้าร่วมประชุมในวันศุกร์ที่ ๑๙ มกราคม ๒๕๖๗ เวลา ๐๙.๓๐ นาฬิกา \
            ณ ห้องประชุมที่ว่าการอำเภอ และให้รายงานผลการดำเนินงานที่ผ่านมาของหน่วยงานต่อที่ประชุม \
            ทั้งนี้ ให้องค์กรปกครองส่วนท้องถิ่นทุกแห่งจัดทำแผนงานและงบประมาณสำหรับการนี้ \
            """;

    @Test
    void plainOfficialThaiIsTrusted() {
        assertEquals(Optional.empty(), TextQuality.of(GOOD).fault());
    }

    @Test
    void aTextOfOtherLettersIsTrusted() {
        assertEquals(
                Optional.empty(),
                TextQuality.of("A letter in English, of no great length.").fault());
    }

    @Test
    void charactersWithoutMeaningAreSeen() {
        assertFault("characters without a meaning", GOOD.replace("น", "\ufffd"));
    }

    @Test
    void thaiBytesReadAsLatinAreSeen() {
        assertFault("Latin letters", "¡ÒÃ»ÃÐªØÁ ¤ÃÑé§·Õè ».¾.µ. µÓºÅ ".repeat(8));
    }

    @Test
    void lettersSpacedApartAreSeen() {
        assertFault("standing alone", GOOD.replaceAll("(?<=[ก-ฮ])(?=[ก-ฮ])", " ").repeat(2));
    }

    @Test
    void saraAmForSaraAaIsSeen() {
        assertFault("sara am in the place", GOOD.replace("า", "ำ").repeat(3));
    }

    @Test
    void lostSaraAmIsSeen() {
        assertFault("hardly a sara am left", GOOD.replace("ำ", "า").repeat(4));
    }

    @Test
    void swappedLettersThatObeyTheRulesAreSeen() {
        String from = "กขคงจชซดตถทนบปผพมยรลวสหอ";
        StringBuilder swapped = new StringBuilder();
        GOOD.chars()
                .forEach(
                        c -> {
                            int at = from.indexOf(c);
                            swapped.append(
                                    at < 0 ? (char) c : from.charAt((at + 7) % from.length()));
                        });

        assertTrue(TextQuality.of(swapped.toString()).fault().isPresent());
    }

    private static void assertFault(String part, String text) {
        String fault = TextQuality.of(text).fault().orElse("none");
        assertTrue(fault.contains(part), fault);
    }
}
