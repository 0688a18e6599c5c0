package saraban.corpus.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;

/// A committee has one chair, one secretary and two assistants at most; the chair of a local
/// administration's committee is its head (นายก).
final class Committee implements Check {
    private static final int MOST_ASSISTANTS = 2;

    private enum Post {
        CHAIR,
        MEMBER,
        SECRETARY,
        ASSISTANT,
        UNKNOWN
    }

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        List<Line> members = Line.details(plan, "committee");
        if (members.isEmpty()) {
            return;
        }
        exactlyOne(Rule.ONE_CHAIR, of(Post.CHAIR, members), found);
        exactlyOne(Rule.ONE_SECRETARY, of(Post.SECRETARY, members), found);
        List<Line> assistants = of(Post.ASSISTANT, members);
        if (assistants.size() > MOST_ASSISTANTS) {
            found.accept(
                    Finding.of(
                            Rule.ASSISTANTS,
                            assistants.get(MOST_ASSISTANTS).at("role"),
                            Figures.written(MOST_ASSISTANTS),
                            Figures.written(assistants.size())));
        }
        of(Post.UNKNOWN, members)
                .forEach(
                        line ->
                                found.accept(
                                        Finding.of(
                                                Rule.ROLE_UNKNOWN,
                                                line.at("role"),
                                                "",
                                                line.cell("role").text())));
        if (plan.kind() == PlanKind.DEVELOPMENT_PLAN) {
            of(Post.CHAIR, members).forEach(chair -> head(chair, found));
        }
    }

    private static void head(Line chair, Consumer<Finding> found) {
        String position = chair.cell("position").text().strip();
        if (!position.isEmpty() && !position.startsWith("นายก")) {
            found.accept(Finding.of(Rule.CHAIR_POSITION, chair.at("position"), "นายก", position));
        }
    }

    private static void exactlyOne(Rule rule, List<Line> holders, Consumer<Finding> found) {
        if (holders.size() != 1) {
            Place place =
                    holders.isEmpty()
                            ? new Place.InColumn("committee", "role")
                            : holders.get(1).at("role");
            found.accept(Finding.of(rule, place, "1", Figures.written(holders.size())));
        }
    }

    private static List<Line> of(Post post, List<Line> members) {
        var holders = new ArrayList<Line>();
        for (Line line : members) {
            if (post(line.cell("role").text()) == post) {
                holders.add(line);
            }
        }
        return holders;
    }

    private static Post post(String role) {
        return switch (role.replaceAll("\\s+", "")) {
            case "ประธาน", "ประธานกรรมการ" -> Post.CHAIR;
            case "กรรมการ", "รองประธาน", "รองประธานกรรมการ" -> Post.MEMBER;
            case "กรรมการและเลขานุการ", "เลขานุการ", "กรรมการ/เลขานุการ" -> Post.SECRETARY;
            case "ผู้ช่วยเลขานุการ", "กรรมการและผู้ช่วยเลขานุการ", "กรรมการ/ผู้ช่วยเลขานุการ" ->
                    Post.ASSISTANT;
            default -> Post.UNKNOWN;
        };
    }
}
