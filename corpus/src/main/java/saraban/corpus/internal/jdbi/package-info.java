/// The database: SQLite through Jdbi, one class a table or a part of the offer. Start at
/// [Database], which opens it; [Writer] owns the one writing connection, [Readers] the pool for
/// reading. Statements are kept such that PostgreSQL would run them too; what SQLite alone
/// understands stays in [Database], [Schema] and [DatabaseFaults].
package saraban.corpus.internal.jdbi;
