package saraban.corpus.form;

import java.util.Optional;

/// The files of a form as bytes.
///
/// @param template the DOCX with its tokens
/// @param definition `form.json`
/// @param sample a filled form, `sample.json`
public record FormContent(byte[] template, byte[] definition, Optional<byte[]> sample) {}
