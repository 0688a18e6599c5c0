package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Inline;

/// Looks for fields whose number is known only when the pages are.
final class FieldsIn {
    private FieldsIn() {}

    static boolean any(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(
                        block ->
                                switch (block) {
                                    case Block.Paragraph paragraph ->
                                            paragraph.inlines().stream()
                                                    .anyMatch(Inline.Field.class::isInstance);
                                    case Block.Table table ->
                                            table.rows().stream()
                                                    .flatMap(row -> row.cells().stream())
                                                    .anyMatch(cell -> any(cell.blocks()));
                                });
    }
}
