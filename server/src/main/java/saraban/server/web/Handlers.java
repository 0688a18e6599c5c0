package saraban.server.web;

import java.time.InstantSource;
import saraban.server.ServerConfig;
import saraban.server.desk.Workplace;

/// Everything that answers requests, put together over one place of work.
record Handlers(
        Assets assets,
        SignIns signIns,
        About about,
        HomePages home,
        DraftPages drafts,
        RevisionPages revisions,
        IssuePages issue,
        RegisterPages register,
        NumberPages numbers,
        IncomingPages incoming,
        ListPages lists,
        ReceiptPages receipts,
        SearchPages search,
        DocumentPages documents,
        DocumentFiles files,
        FactsPages facts,
        RelayPages relay,
        PaperPages papers,
        ImportPages imports,
        OfficePages office,
        SalutationPages salutations,
        FormPages forms,
        FormFiles formFiles,
        PlanListPages planLists,
        PlanPages plans,
        PlanPapers planPapers,
        PlanLetterPages planLetters,
        ApiSignIn apiSignIn,
        ApiLetters apiLetters,
        ApiDocuments apiDocuments,
        Probes probes) {

    static Handlers over(
            Workplace place,
            ServerConfig config,
            InstantSource clock,
            Gate gate,
            Assets assets,
            Pages pages) {
        var signIns = new SignIns(place.accountDesk()::signIn, gate, new Attempts(clock), pages);
        var receipts =
                new ReceiptPages(
                        place.incomingDesk(), place.keepingDesk(), place.stampDesk(), clock);
        var pictures = new DraftPictures(place.draftDesk());
        return new Handlers(
                assets,
                signIns,
                new About(pages, config),
                new HomePages(place.corpus(), place.forms(), pages),
                new DraftPages(
                        place.draftDesk(),
                        place.forms(),
                        pictures,
                        place.corpus()::office,
                        clock,
                        new AnnexPicker(place.planDesk()),
                        pages),
                new RevisionPages(place.draftDesk(), place.forms(), pages),
                new IssuePages(
                        place.draftDesk(),
                        place.outgoingDesk(),
                        place.registerDesk(),
                        pictures,
                        pages),
                new RegisterPages(place.registerDesk(), clock, pages),
                new NumberPages(place.registerDesk(), place.corpus()::office, clock, pages),
                new IncomingPages(place.incomingDesk(), clock, pages),
                new ListPages(place.printDesk(), clock, pages),
                receipts,
                new SearchPages(place.searchDesk(), pages),
                new DocumentPages(
                        place.documentDesk(),
                        place.searchDesk(),
                        receipts,
                        place.formDesk(),
                        pages),
                new DocumentFiles(place.documentDesk()),
                new FactsPages(place.documentDesk(), pages),
                new RelayPages(place.relayDesk()),
                new PaperPages(place.paperDesk(), place.documentDesk(), clock, pages),
                new ImportPages(
                        place.intakeDesk(),
                        place.documentDesk(),
                        place.corpus().cacheFolder(),
                        config.uploadBytes(),
                        pages),
                new OfficePages(place, pages),
                new SalutationPages(place.salutationDesk(), pages),
                new FormPages(place.formDesk(), pages),
                new FormFiles(place.formDesk()),
                new PlanListPages(place.planDesk(), pages),
                new PlanPages(place.planDesk(), pages),
                new PlanPapers(place.planDesk(), place.planPaperDesk(), pages),
                new PlanLetterPages(
                        place.planDesk(),
                        place.draftDesk(),
                        place.forms(),
                        place.corpus()::office,
                        clock),
                new ApiSignIn(signIns, gate),
                new ApiLetters(place.draftDesk(), place.outgoingDesk(), place.forms()),
                new ApiDocuments(place.documentDesk(), place.searchDesk(), place.registerDesk()),
                new Probes(place.corpus()));
    }
}
