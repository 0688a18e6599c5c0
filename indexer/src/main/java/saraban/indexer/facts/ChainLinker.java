package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;
import saraban.corpus.letter.Article;

/// Says how a letter hangs together with others: what it relays (a copy named under
/// สิ่งที่ส่งมาด้วย), cites or answers (อ้างถึง) and supersedes (ยกเลิก).
///
/// A full reference is agency, number and date, for numbers begin anew each year. Where all else
/// agrees, one or two misread signs of a number are forgiven; a circular number is never taken for
/// an ordinary one. A letter that is not held stays cited, and is [settled][#settles] when it comes
/// in. Input and output are values; the archive keeps them.
public final class ChainLinker {
    /// A pair below this certainty is no link.
    private static final double LEAST = 0.5;

    private static final Pattern COPY =
            Pattern.compile("ส[ํ]?ำเนา\\s*(?:หนังสือ|ประกาศ|คำสั่ง|บันทึก|ระเบียบ|โทรสาร)");

    private record Cited(LinkKind kind, Citation citation, double certainty) {}

    private record Match(LetterRecord letter, double certainty) {}

    /// The links that stand in a letter.
    ///
    /// @param facts what was read from it
    /// @param held letters that may be meant; the letter itself must not be among them
    /// @return one link for each other letter it names: to the letter held, or to the citation
    /// where none is
    @Article(11)
    public List<NewLink> links(LetterFacts facts, Collection<LetterRecord> held) {
        List<NewLink> links = new ArrayList<>();
        for (Cited cited : cited(facts)) {
            Citation expected = withSubject(cited, facts);
            Optional<Match> match = best(expected, held);
            NewLink link =
                    match.map(
                                    found ->
                                            new NewLink(
                                                    cited.kind(),
                                                    new LinkTarget.Held(found.letter().id()),
                                                    found.certainty()))
                            .orElseGet(
                                    () ->
                                            new NewLink(
                                                    cited.kind(),
                                                    cited.citation().target(),
                                                    cited.certainty()));
            if (links.stream().noneMatch(other -> other.target().equals(link.target()))) {
                links.add(link);
            }
        }
        return links;
    }

    /// The other letters that a letter names, for seeking them in the archive.
    public List<Citation> citations(LetterFacts facts) {
        return cited(facts).stream().map(Cited::citation).toList();
    }

    /// The other letters that a letter names in one way.
    public List<Citation> citations(LetterFacts facts, LinkKind kind) {
        return cited(facts).stream()
                .filter(cited -> cited.kind() == kind)
                .map(Cited::citation)
                .toList();
    }

    /// Whether a letter that has come in is the one that was cited.
    ///
    /// @param citing the letter in which the citation stands; a relay carries the subject of what
    /// it relays
    /// @return the certainty of the link, or empty where it is another letter
    public Optional<Double> settles(
            LinkKind kind, LinkTarget.Cited cited, LetterRecord citing, LetterRecord arrived) {
        Citation citation = Citation.of(cited.text());
        Citation expected =
                kind == LinkKind.RELAYS && citation.subject().isEmpty()
                        ? subject(citation, citing.subject())
                        : citation;
        double certainty = certainty(expected, arrived);
        return certainty < LEAST ? Optional.empty() : Optional.of(certainty);
    }

    private static List<Cited> cited(LetterFacts facts) {
        List<Cited> cited = new ArrayList<>();
        facts.supersedes().forEach(found -> add(cited, LinkKind.SUPERSEDES, found));
        facts.enclosures().stream()
                .filter(found -> COPY.matcher(found.value()).find())
                .forEach(found -> add(cited, LinkKind.RELAYS, found));
        for (Found<String> reference : facts.references()) {
            Citation citation = Citation.of(reference.value());
            add(cited, answers(citation, facts) ? LinkKind.ANSWERS : LinkKind.CITES, reference);
        }
        return cited;
    }

    private static void add(List<Cited> cited, LinkKind kind, Found<String> found) {
        Citation citation = Citation.of(found.value());
        if (citation.identifies() || kind == LinkKind.RELAYS && citation.agency().isPresent()) {
            cited.add(new Cited(kind, citation, found.certainty()));
        }
    }

    // Whoever writes back to the head of the agency that wrote the letter answers it.
    private static boolean answers(Citation citation, LetterFacts facts) {
        String agency =
                citation.agency().map(SenderReader::agencyOfSeat).map(Skeleton::of).orElse("");
        return !agency.isEmpty()
                && facts.to().stream().anyMatch(to -> Skeleton.of(to.value()).contains(agency));
    }

    private static Citation withSubject(Cited cited, LetterFacts facts) {
        boolean carried = cited.kind() == LinkKind.RELAYS && cited.citation().subject().isEmpty();
        return carried
                ? subject(cited.citation(), facts.subject().map(Found::value))
                : cited.citation();
    }

    private static Citation subject(Citation citation, Optional<String> subject) {
        return new Citation(
                citation.text(), citation.agency(), citation.number(), citation.dated(), subject);
    }

    // Two letters that fit equally well make each the likelier wrong one.
    private static Optional<Match> best(Citation citation, Collection<LetterRecord> held) {
        List<Match> matches =
                held.stream()
                        .map(letter -> new Match(letter, certainty(citation, letter)))
                        .filter(match -> match.certainty() >= LEAST)
                        .sorted(Comparator.comparingDouble(Match::certainty).reversed())
                        .toList();
        if (matches.size() > 1 && matches.get(0).certainty() - matches.get(1).certainty() < 0.02) {
            Match first = matches.getFirst();
            return Optional.of(new Match(first.letter(), Math.min(first.certainty(), 0.5)));
        }
        return matches.stream().findFirst();
    }

    private static double certainty(Citation cited, LetterRecord held) {
        Likeness number = Likeness.ofNumbers(cited.number(), held.number());
        Likeness dated = Likeness.ofDates(cited.dated(), held.dated());
        Likeness agency = Likeness.ofTexts(cited.agency(), held.from());
        Likeness subject = Likeness.ofTexts(cited.subject(), held.subject());
        return switch (number) {
            case SAME -> sameNumber(dated, agency, subject);
            case NEAR -> nearNumber(dated, agency, subject);
            case UNKNOWN ->
                    dated == Likeness.SAME && agency.agrees() && subject.agrees() ? 0.85 : 0;
            case DIFFERENT -> 0;
        };
    }

    private static double sameNumber(Likeness dated, Likeness agency, Likeness subject) {
        double support =
                agency.agrees() || subject.agrees()
                        ? 0.03
                        : agency == Likeness.DIFFERENT ? -0.15 : 0;
        return switch (dated) {
            case SAME -> 0.96 + support;
            case NEAR -> agency.agrees() || subject.agrees() ? 0.85 : 0.6;
            case UNKNOWN -> 0.75 + support;
            // the same number of another year
            case DIFFERENT -> agency.agrees() && subject.agrees() ? 0.55 : 0;
        };
    }

    private static double nearNumber(Likeness dated, Likeness agency, Likeness subject) {
        if (dated == Likeness.SAME && agency.agrees() && subject.agrees()) {
            return 0.9;
        }
        boolean unsaid = subject == Likeness.UNKNOWN || agency == Likeness.UNKNOWN;
        boolean supported = agency.agrees() || subject.agrees();
        return dated == Likeness.SAME && supported && unsaid ? 0.65 : 0;
    }
}
