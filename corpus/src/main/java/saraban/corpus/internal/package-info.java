/// What the insides of the corpus share among themselves. Nothing here is an offer to other
/// modules.
package saraban.corpus.internal;
