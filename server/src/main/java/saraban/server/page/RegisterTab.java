package saraban.server.page;

import java.util.List;

/// A tab of the registers: ส่ง, รับ, เวียน, คำสั่ง, รับรอง, เก็บ, ครบอายุ.
///
/// @param word of the register in addresses
/// @param within further lists that stand under the same tab
public record RegisterTab(String word, List<String> within) {
    /// The tabs in their order.
    public static final List<RegisterTab> ALL =
            List.of(
                    new RegisterTab("outgoing", List.of("outgoing", "delivery")),
                    new RegisterTab("incoming", List.of()),
                    new RegisterTab("circular", List.of()),
                    new RegisterTab("orders", List.of()),
                    new RegisterTab("certificates", List.of()),
                    new RegisterTab("keeping", List.of("keeping", "to-storage")),
                    new RegisterTab("destruction", List.of("destruction", "handover", "retained")));

    public RegisterTab {
        within = List.copyOf(within);
    }

    /// The tab under which a list stands.
    public static RegisterTab of(String list) {
        return ALL.stream()
                .filter(tab -> tab.word.equals(list) || tab.within.contains(list))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no tab for the list '" + list + "'"));
    }

    public String label() {
        return Words.say("register.tab." + word);
    }
}
