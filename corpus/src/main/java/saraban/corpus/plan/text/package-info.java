/// Plans as text: canonical JSON, and rows that come from and go to Excel and Word. Start at
/// [saraban.corpus.plan.text.PlanJson] and [saraban.corpus.plan.text.TableText].
package saraban.corpus.plan.text;
