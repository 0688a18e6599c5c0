package saraban.corpus.letter;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// The article (ข้อ) of the regulation on correspondence, พ.ศ. ๒๕๒๖, that a type or method
/// carries out.
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface Article {
    int[] value();
}
