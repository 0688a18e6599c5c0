package saraban.templates.register;

import java.util.List;

/// A prescribed form of a register or list: its columns in order, the lines above and below, and
/// the DOCX that its lines are poured into.
///
/// @param name of its folder, e.g. `incoming`
/// @param title its Thai name, e.g. `ทะเบียนหนังสือรับ`
/// @param number of the form in the regulation (แบบที่)
/// @param paper that it is printed on, always landscape
/// @param head lines above the table, with `${key}` for what is filled in
/// @param foot lines below it, for signatures
/// @param template the DOCX; not changed by anyone
public record RegisterForm(
        String name,
        String title,
        int number,
        Paper paper,
        List<RegisterColumn> columns,
        List<String> head,
        List<String> foot,
        byte[] template) {
    public RegisterForm {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        foot = List.copyOf(foot);
        template = template.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }

    /// The sizes of paper, in landscape.
    public enum Paper {
        A4(297, 210),
        A5(210, 148);

        private final int widthMm;
        private final int heightMm;

        Paper(int widthMm, int heightMm) {
            this.widthMm = widthMm;
            this.heightMm = heightMm;
        }

        public int widthMm() {
            return widthMm;
        }

        public int heightMm() {
            return heightMm;
        }
    }
}
