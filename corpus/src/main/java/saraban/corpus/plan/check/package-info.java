/// What software should know about a plan: sums, sessions, scores, numbering, dates, chapters. Each
/// rule is a small class that only looks; [PlanChecks] asks them all, fast enough for every
/// keystroke. An error is shown by arithmetic or by a rule, an advice asks for a person's look.
package saraban.corpus.plan.check;
