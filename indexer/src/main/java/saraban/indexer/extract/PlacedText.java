package saraban.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with the place of each of its UTF-16 units on the page, as far as known. It never changes:
/// an edit gives a new text, and the places travel with their characters.
public final class PlacedText {
    /// No text.
    public static final PlacedText EMPTY = new PlacedText("", new Box[0]);

    private final String text;
    private final Box[] boxes;

    private PlacedText(String text, Box[] boxes) {
        this.text = text;
        this.boxes = boxes;
    }

    /// Text whose places are unknown.
    public static PlacedText unplaced(String text) {
        return new PlacedText(text, new Box[text.length()]);
    }

    /// Several texts as one.
    public static PlacedText joined(List<PlacedText> parts, String between) {
        Builder whole = new Builder();
        for (PlacedText part : parts) {
            if (!whole.isEmpty()) {
                whole.add(between, null);
            }
            whole.add(part);
        }
        return whole.build();
    }

    public String text() {
        return text;
    }

    /// The smallest box around the characters from `start` to before `end`; empty when none has a
    /// place.
    public Optional<Box> box(int start, int end) {
        Box around = null;
        for (int i = start; i < end; i++) {
            if (boxes[i] != null) {
                around = around == null ? boxes[i] : around.and(boxes[i]);
            }
        }
        return Optional.ofNullable(around);
    }

    /// The same text with every place moved.
    public PlacedText moved(UnaryOperator<Box> move) {
        Box[] moved = boxes.clone();
        for (int i = 0; i < moved.length; i++) {
            // Neighbours share a box object where they share a glyph; move it once.
            boolean shared = i > 0 && boxes[i] != null && boxes[i] == boxes[i - 1];
            moved[i] = shared ? moved[i - 1] : boxes[i] == null ? null : move.apply(boxes[i]);
        }
        return new PlacedText(text, moved);
    }

    /// The text with every match replaced. Characters of a replacement as long as its match keep
    /// their places one by one; others take the place of the whole match.
    public PlacedText replace(Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Builder edited = new Builder();
        int from = 0;
        do {
            edited.add(this, from, matcher.start());
            replaceMatch(matcher, replacement.apply(matcher), edited);
            from = matcher.end();
        } while (matcher.find());
        edited.add(this, from, text.length());
        return edited.build();
    }

    private void replaceMatch(MatchResult match, String replacement, Builder edited) {
        boolean oneByOne = replacement.length() == match.end() - match.start();
        Box whole = oneByOne ? null : box(match.start(), match.end()).orElse(null);
        for (int i = 0; i < replacement.length(); i++) {
            edited.add(
                    replacement.substring(i, i + 1), oneByOne ? boxes[match.start() + i] : whole);
        }
    }

    @Override
    public String toString() {
        return text;
    }

    /// Puts a placed text together.
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Box> boxes = new ArrayList<>();

        /// Adds characters that share one place.
        ///
        /// @param box their place, or null when unknown
        public Builder add(String characters, Box box) {
            text.append(characters);
            for (int i = 0; i < characters.length(); i++) {
                boxes.add(box);
            }
            return this;
        }

        /// Adds another placed text.
        public Builder add(PlacedText other) {
            return add(other, 0, other.text.length());
        }

        private Builder add(PlacedText other, int start, int end) {
            text.append(other.text, start, end);
            boxes.addAll(Arrays.asList(other.boxes).subList(start, end));
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        /// The last character, or a line break where there is none yet.
        public char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        public PlacedText build() {
            return new PlacedText(text.toString(), boxes.toArray(Box[]::new));
        }
    }
}
