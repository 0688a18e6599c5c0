/// What a plan (แผน) says, put into the tokens of its paper: [PlanPapers] finds the template of a
/// kind, [PlanWords] gives each token its text. It leans on `corpus.plan` and on the values of the
/// filler; the press that prints is `saraban.templates.PlanPress`.
package saraban.templates.plan;
