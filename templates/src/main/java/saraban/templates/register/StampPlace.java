package saraban.templates.register;

/// Where a stamp stands on a page as shown: its upper left corner.
public record StampPlace(double leftMm, double topMm) {
    public StampPlace {
        if (!(leftMm >= 0 && topMm >= 0)) {
            throw new IllegalArgumentException(
                    "a stamp stands on the page, found it at %s, %s mm".formatted(leftMm, topMm));
        }
    }
}
