/// Plans and reports that travel with letters (แผนและรายงาน) as data: five kinds, each with a form
/// of fields, chapters and tables. Start at [Plan] and [PlanKind]; a [Cell] keeps what was typed
/// beside its reading. Knows the JDK and `corpus.letter` alone.
package saraban.corpus.plan;
