package saraban.templates.register;

/// What a receive stamp says, as printed.
///
/// @param office name at its top
/// @param number เลขรับ, in Thai digits
/// @param day e.g. `๙ ม.ค. ๒๕๖๗`
/// @param time e.g. `๑๐.๐๐ น.`
public record StampText(String office, String number, String day, String time) {}
