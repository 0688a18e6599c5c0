package saraban.templates.internal.docx4j.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.STTblStyleOverrideType;
import saraban.templates.internal.docx4j.style.TableStyling.CellPlace;

/// Which parts of its style a table shows: first row, last column, stripes and so on.
final class TableLook {
    private final Set<STTblStyleOverrideType> on;

    /// @param look as written in the table, `null` when it says nothing
    TableLook(CTTblLook look) {
        on = on(look);
    }

    private static Set<STTblStyleOverrideType> on(CTTblLook look) {
        Set<STTblStyleOverrideType> on = EnumSet.allOf(STTblStyleOverrideType.class);
        if (look == null) {
            return on;
        }
        int bits =
                look.getVal() == null || !look.getVal().matches("[0-9A-Fa-f]{1,4}")
                        ? 0
                        : Integer.parseInt(look.getVal(), 16);
        keep(on, look.getFirstRow(), (bits & 0x20) != 0, STTblStyleOverrideType.FIRST_ROW);
        keep(on, look.getLastRow(), (bits & 0x40) != 0, STTblStyleOverrideType.LAST_ROW);
        keep(on, look.getFirstColumn(), (bits & 0x80) != 0, STTblStyleOverrideType.FIRST_COL);
        keep(on, look.getLastColumn(), (bits & 0x100) != 0, STTblStyleOverrideType.LAST_COL);
        boolean rows = look.getNoHBand() == null ? (bits & 0x200) == 0 : !isOn(look.getNoHBand());
        boolean columns =
                look.getNoVBand() == null ? (bits & 0x400) == 0 : !isOn(look.getNoVBand());
        if (!rows) {
            on.removeAll(
                    Set.of(STTblStyleOverrideType.BAND_1_HORZ, STTblStyleOverrideType.BAND_2_HORZ));
        }
        if (!columns) {
            on.removeAll(
                    Set.of(STTblStyleOverrideType.BAND_1_VERT, STTblStyleOverrideType.BAND_2_VERT));
        }
        return on;
    }

    private static void keep(
            Set<STTblStyleOverrideType> on,
            STOnOff said,
            boolean bit,
            STTblStyleOverrideType type) {
        if (said == null ? !bit : !isOn(said)) {
            on.remove(type);
        }
    }

    private static boolean isOn(STOnOff value) {
        return value == STOnOff.ON || value == STOnOff.ONE || value == STOnOff.TRUE;
    }

    /// The parts for a cell, the weakest first.
    List<STTblStyleOverrideType> parts(CellPlace place) {
        int row = place.row() - (on.contains(STTblStyleOverrideType.FIRST_ROW) ? 1 : 0);
        int column = place.cell() - (on.contains(STTblStyleOverrideType.FIRST_COL) ? 1 : 0);
        List<STTblStyleOverrideType> order = new ArrayList<>();
        order.add(
                column % 2 == 0
                        ? STTblStyleOverrideType.BAND_1_VERT
                        : STTblStyleOverrideType.BAND_2_VERT);
        order.add(
                row % 2 == 0
                        ? STTblStyleOverrideType.BAND_1_HORZ
                        : STTblStyleOverrideType.BAND_2_HORZ);
        if (place.cell() == 0) {
            order.add(STTblStyleOverrideType.FIRST_COL);
        }
        if (place.cell() == place.cells() - 1) {
            order.add(STTblStyleOverrideType.LAST_COL);
        }
        if (place.row() == 0) {
            order.add(STTblStyleOverrideType.FIRST_ROW);
        }
        if (place.row() == place.rows() - 1) {
            order.add(STTblStyleOverrideType.LAST_ROW);
        }
        order.removeIf(type -> !on.contains(type));
        return order;
    }
}
