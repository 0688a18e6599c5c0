package saraban.templates.internal.docx4j.style;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPrBase;

/// The numbered lists a document defines.
final class Numbers {
    private final Map<BigInteger, Numbering.AbstractNum> definitions = new HashMap<>();
    private final Map<BigInteger, Numbering.Num> lists = new HashMap<>();

    Numbers(NumberingDefinitionsPart part) {
        if (part != null && part.getJaxbElement() != null) {
            Numbering numbering = part.getJaxbElement();
            numbering.getAbstractNum().forEach(d -> definitions.put(d.getAbstractNumId(), d));
            numbering.getNum().forEach(list -> lists.put(list.getNumId(), list));
        }
    }

    /// Nothing when the paragraph is in no list, or in one that is not there.
    Optional<ListLevel> level(PPrBase.NumPr place) {
        if (place == null
                || place.getNumId() == null
                || !lists.containsKey(place.getNumId().getVal())) {
            return Optional.empty();
        }
        Numbering.Num list = lists.get(place.getNumId().getVal());
        Numbering.AbstractNum definition =
                list.getAbstractNumId() == null
                        ? null
                        : definitions.get(list.getAbstractNumId().getVal());
        if (definition == null) {
            return Optional.empty();
        }
        List<Lvl> levels = new ArrayList<>(definition.getLvl());
        List<OptionalInt> begins =
                new ArrayList<>(Collections.nCopies(levels.size(), OptionalInt.empty()));
        for (Numbering.Num.LvlOverride over : list.getLvlOverride()) {
            int at = Lengths.whole(over.getIlvl(), 0);
            if (at >= 0 && at < levels.size() && over.getLvl() != null) {
                levels.set(at, over.getLvl());
            }
            if (at >= 0 && at < levels.size() && over.getStartOverride() != null) {
                begins.set(at, OptionalInt.of(Lengths.whole(over.getStartOverride().getVal(), 1)));
            }
        }
        int at = place.getIlvl() == null ? 0 : Lengths.whole(place.getIlvl().getVal(), 0);
        // A list has nine levels.
        return at >= 0 && at < Math.min(9, levels.size())
                ? Optional.of(
                        new ListLevel(
                                place.getNumId().getVal().intValue(),
                                list.getAbstractNumId().getVal().intValue(),
                                at,
                                levels,
                                begins,
                                null))
                : Optional.empty();
    }
}
