package saraban.corpus.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a cell says. An empty cell, a zero on purpose and something that cannot be read are three
/// different things.
public sealed interface Reading {
    /// Nothing was typed.
    record Blank() implements Reading {}

    /// Zero on purpose: `ไม่ใช้งบประมาณ`, `-`.
    record NotUsed() implements Reading {}

    /// Words.
    record Prose() implements Reading {}

    /// Words with the number before them.
    ///
    /// @param path `๑.๒` as 1, 2; empty where no number stands there
    /// @param rest the words behind the number
    record Numbered(List<Integer> path, String rest) implements Reading {
        public Numbered {
            path = List.copyOf(path);
        }
    }

    /// How many.
    ///
    /// @param approximate whether `ประมาณ` stands there
    record Count(long value, boolean approximate) implements Reading {}

    /// Money.
    ///
    /// @param approximate whether `ประมาณ` stands there
    /// @param perYear whether it is needed every year (`ปีละ`)
    record Amount(long satang, boolean approximate, boolean perYear) implements Reading {}

    record Percent(BigDecimal value) implements Reading {}

    record Score(BigDecimal value) implements Reading {}

    /// Days in a row; one day has the same first and last.
    record Period(LocalDate from, LocalDate to) implements Reading {}

    /// Fiscal years, Buddhist Era, perhaps with gaps.
    record Years(SortedSet<Integer> years) implements Reading {
        public Years {
            years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        }
    }

    record Marked(boolean on) implements Reading {}

    /// Something was typed that this kind of cell cannot be.
    record Unreadable() implements Reading {}
}
