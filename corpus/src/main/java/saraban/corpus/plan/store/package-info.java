/// The plans an office keeps: every revision, where each stands on its way from draft to force, and
/// their rows as one searches for them. Start at [saraban.corpus.plan.store.Plans].
package saraban.corpus.plan.store;
