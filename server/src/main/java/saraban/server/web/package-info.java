/// The site: [Routes] is its table, one line a route. A handler reads the request into a type,
/// calls a desk and shows the answer. [Gate] lets in who is signed in, [FormSeal] keeps strangers'
/// forms out, [Faults] answers what breaks. Javalin and the template engine are known here alone.
package saraban.server.web;
