package saraban.server.web;

import io.javalin.config.RoutesConfig;

/// The table of the site.
final class Routes {
    private Routes() {}

    static void map(RoutesConfig routes, Handlers on) {
        routes.get("/assets/{name}", on.assets()::give);
        routes.get("/about", on.about()::page);
        routes.get("/about/source.zip", on.about()::source);
        routes.get("/health", on.probes()::health);
        routes.get("/metrics", on.probes()::metrics);

        routes.get("/signin", on.signIns()::page);
        routes.post("/signin", on.signIns()::signIn);
        routes.post("/signout", on.signIns()::signOut);

        routes.get("/", on.home()::page);

        routes.get("/letters/new", on.drafts()::choose);
        routes.post("/drafts", on.drafts()::start);
        routes.get("/drafts/{id}", on.drafts()::page);
        routes.post("/drafts/{id}", on.drafts()::save);
        routes.post("/drafts/{id}/keep", on.drafts()::keep);
        routes.post("/drafts/{id}/preview", on.drafts()::preview);
        routes.get("/drafts/{id}/pages/{name}", on.drafts()::picture);
        routes.get("/drafts/{id}/revisions", on.revisions()::list);
        routes.get("/drafts/{id}/revisions/{number}", on.revisions()::one);
        routes.post("/drafts/{id}/revisions/{number}", on.revisions()::restore);
        routes.get("/drafts/{id}/issue", on.issue()::page);
        routes.post("/drafts/{id}/issue", on.issue()::issue);

        routes.get("/register/outgoing", on.register()::page);
        routes.get("/register/outgoing/reserve", on.numbers()::reservePage);
        routes.post("/register/outgoing/reserve", on.numbers()::reserve);
        routes.get("/register/outgoing/{id}/void", on.numbers()::voidPage);
        routes.post("/register/outgoing/{id}/void", on.numbers()::makeVoid);
        routes.get("/register/incoming", on.incoming()::page);
        routes.post("/register/incoming/{id}/handling", on.incoming()::note);
        routes.get("/register/incoming/{id}/void", on.incoming()::voidPage);
        routes.post("/register/incoming/{id}/void", on.incoming()::makeVoid);
        routes.get("/register", on.lists()::first);
        routes.get("/register/{kind}", on.lists()::page);
        routes.get("/register/{kind}/file", on.lists()::file);

        routes.get("/search", on.search()::page);

        routes.get("/documents/{id}", on.documents()::page);
        routes.get("/documents/{id}/work", on.documents()::work);
        routes.get("/documents/{id}/chain", on.documents()::chain);
        routes.get("/documents/{id}/files/{role}", on.files()::file);
        routes.get("/documents/{id}/pages/{number}.png", on.files()::picture);
        routes.get("/documents/{id}/pages/{number}", on.documents()::image);
        routes.get("/documents/{id}/facts", on.facts()::page);
        routes.post("/documents/{id}/facts", on.facts()::confirm);
        routes.post("/documents/{id}/relay", on.relay()::relay);
        routes.post("/documents/{id}/receive", on.receipts()::receive);
        routes.post("/documents/{id}/keep", on.receipts()::keep);
        routes.get("/documents/{id}/stamp.pdf", on.receipts()::stamp);
        routes.get("/documents/{id}/card.pdf", on.lists()::card);
        routes.get("/documents/{id}/envelope", on.papers()::envelope);
        routes.post("/documents/{id}/envelope", on.papers()::printEnvelope);
        routes.get("/documents/{id}/copy", on.papers()::copy);
        routes.post("/documents/{id}/copy", on.papers()::certify);

        routes.get("/import", on.imports()::page);
        routes.post("/import", on.imports()::take);
        routes.get("/import/progress", on.imports()::progress);

        routes.get("/office", on.office()::page);
        routes.post("/office", on.office()::change);
        routes.get("/office/emblem", on.office()::emblem);
        routes.post("/office/emblem", on.office()::changeEmblem);

        routes.get("/salutations", on.salutations()::page);
        routes.post("/salutations", on.salutations()::replace);

        routes.get("/plans", on.planLists()::list);
        routes.post("/plans", on.planLists()::begin);
        routes.get("/plans/new", on.planLists()::newPlan);
        routes.get("/plans/rows", on.planLists()::rows);
        routes.get("/plans/{id}", on.plans()::page);
        routes.post("/plans/{id}", on.plans()::save);
        routes.post("/plans/{id}/keep", on.plans()::keep);
        routes.post("/plans/{id}/check", on.plans()::check);
        routes.post("/plans/{id}/move", on.plans()::move);
        routes.post("/plans/{id}/letter", on.planLetters()::begin);
        routes.get("/plans/{id}/paper", on.planPapers()::page);
        routes.get("/plans/{id}/paper/{page}", on.planPapers()::picture);
        routes.get("/plans/{id}/files/{file}", on.planPapers()::file);
        routes.get("/plans/{id}/revisions", on.plans()::revisions);
        routes.get("/plans/{id}/revisions/{number}", on.plans()::revision);
        routes.post("/plans/{id}/revisions/{number}", on.plans()::restore);

        routes.get("/forms", on.forms()::list);
        routes.post("/forms", on.forms()::add);
        routes.get("/forms/new", on.forms()::newForm);
        routes.get("/forms/{name}", on.forms()::one);
        routes.post("/forms/{name}", on.forms()::change);
        routes.get("/forms/{name}/files/{file}", on.formFiles()::current);
        routes.get("/forms/{name}/versions/{number}", on.forms()::version);
        routes.post("/forms/{name}/versions/{number}/live", on.forms()::putLive);
        routes.get("/forms/{name}/versions/{number}/files/{file}", on.formFiles()::ofVersion);
        routes.get("/forms/{name}/versions/{number}/sample.pdf", on.formFiles()::sample);
        routes.get("/forms/{name}/versions/{number}/pages/{page}", on.formFiles()::picture);

        routes.post("/api/v1/sessions", on.apiSignIn()::signIn);
        routes.delete("/api/v1/sessions", on.apiSignIn()::signOut);
        routes.get("/api/v1/openapi.json", on.assets()::description);
        routes.get("/api/v1/search", on.apiDocuments()::search);
        routes.post("/api/v1/letters", on.apiLetters()::write);
        routes.post("/api/v1/drafts/{id}/issue", on.apiLetters()::issue);
        routes.get("/api/v1/documents/{id}", on.apiDocuments()::document);
        routes.get("/api/v1/documents/{id}/chain", on.apiDocuments()::chain);
        routes.get("/api/v1/documents/{id}/pages/{number}", on.apiDocuments()::page);
        routes.get("/api/v1/documents/{id}/files/{role}", on.files()::file);
        routes.get("/api/v1/numbers/prove", on.apiDocuments()::prove);
    }
}
