/// How a clerk works: the server and its settings. [SarabanServer] wires the routes to an opened
/// place of work and listens; `server.desk` holds the use cases, `server.web` the routes,
/// `server.page` what pages show.
package saraban.server;
