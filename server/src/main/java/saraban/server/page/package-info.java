/// What pages show. A page is a record and a template of the same name in `src/main/jte`; [Frame]
/// is what stands around every page, [Words] holds every Thai word of the screen, [Shown] prints
/// dates and sizes as clerks read them. Nothing here knows the web server.
package saraban.server.page;
