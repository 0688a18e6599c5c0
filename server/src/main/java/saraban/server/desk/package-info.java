/// How a clerk works: the use cases, each desk one group of them, knowing nothing of the web.
/// Start at [Workplace], which opens a home and hands out the desks; `server.web` and the command
/// line of `tools` both work through them. A desk's method takes who asks ([Clerk], or a reader
/// with a clearance) and answers with a sealed result that names every outcome; what follows
/// later is done by jobs, which [JobRunner] takes from the home.
package saraban.server.desk;
