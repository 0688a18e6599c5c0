package saraban.server.page;

/// What a clerk sees when there is no such page, or something broke.
///
/// @param status of the answer
/// @param sentence what happened and what to do
/// @param reference under which the operator finds it in the log, or empty
public record FaultPage(int status, String title, String sentence, String reference)
        implements Page {}
