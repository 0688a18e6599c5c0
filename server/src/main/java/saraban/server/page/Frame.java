package saraban.server.page;

import java.util.Map;
import java.util.Optional;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;

/// What stands around every page: the office, who is signed in, the seal that every form carries.
///
/// @param title of the page
/// @param office name of the office
/// @param account who is signed in
/// @param seal token that proves a form to be ours
/// @param path of the request, to mark the menu
/// @param query what is being searched for, to stay in the search box
/// @param assets address of each style sheet and script by its name
public record Frame(
        String title,
        String office,
        Optional<Account> account,
        String seal,
        String path,
        String query,
        Map<String, String> assets) {

    /// The address of a style sheet or script, which changes with its content.
    public String asset(String name) {
        String address = assets.get(name);
        if (address == null) {
            throw new IllegalArgumentException(
                    "no asset '" + name + "'; known: " + assets.keySet());
        }
        return address;
    }

    /// Whether a menu entry leads to where the clerk is.
    public boolean at(String entry) {
        return entry.equals("/")
                ? path.equals("/")
                : path.equals(entry) || path.startsWith(entry + "/");
    }

    public boolean may(Role role) {
        return account.filter(known -> known.role().mayActAs(role)).isPresent();
    }
}
