package saraban.server.page;

/// What stands in a field, as text to be read.
///
/// @param label the Thai word for the field
/// @param text its lines
public record WrittenField(String label, String text) {}
