package saraban.server.desk;

/// A file as somebody sent it.
///
/// @param name as it was called on their machine; it is only looked at for its ending
public record FormUpload(String name, byte[] content) {}
