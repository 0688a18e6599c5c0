/// Work on its way: drafts with their revisions, and the jobs that follow from what was stored.
/// Start at [Drafts] and [Jobs]. A job is written by the same transaction as the fact that
/// needs it, and may run twice with the same result.
package saraban.corpus.workflow;
