package org.dabyl.config.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// The public lists that the operator has switched on, each from its `watchlist-….yaml`.
///
/// A list that is not switched on is not even read. Immutable; for any thread.
public final class PublicLists {
    private static final String SETTINGS = "settings.yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,50}");

    private final Map<String, PublicList> byId;

    private PublicLists(Map<String, PublicList> byId) {
        this.byId = byId;
    }

    /// Reads the lists of these ids; what is wrong is reported, and the rest counts.
    ///
    /// @param ids as `public-lists` in `settings.yaml` names them
    public static PublicLists read(ConfigFiles files, List<String> ids, Problems problems) {
        Map<String, PublicList> byId = new LinkedHashMap<>();
        for (String id : ids) {
            if (byId.containsKey(id)) {
                wrong(files, problems, "names `" + id + "` twice");
            } else if (!ID.matcher(id).matches()) {
                wrong(files, problems, "may name a-z, 0-9 and -, not `" + id + "`");
            } else {
                find(files, id, problems).ifPresent(list -> byId.put(id, list));
            }
        }
        return new PublicLists(byId);
    }

    private static Optional<PublicList> find(ConfigFiles files, String id, Problems problems) {
        String name = "watchlist-" + id + ".yaml";
        int before = problems.list().size();
        Optional<String> text = files.find(name, problems);
        boolean unreadable = problems.list().size() > before;
        if (text.isEmpty() && !unreadable) {
            wrong(files, problems, "names `" + id + "`, but there is no file " + name);
        }
        return text.map(yaml -> PublicListReader.read(id, files.where(name), yaml, problems));
    }

    private static void wrong(ConfigFiles files, Problems problems, String message) {
        problems.report(files.where(SETTINGS), 0, "`public-lists` " + message);
    }

    /// The list of that id; empty where it is not switched on.
    public Optional<PublicList> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All lists that are switched on, in the order of the settings.
    public List<PublicList> all() {
        return List.copyOf(byId.values());
    }

    /// Whom a chat watches that follows the list; nobody where the list is not switched on any more.
    public List<WatchedName> people(String id) {
        return findById(id).stream()
                .flatMap(list -> list.people().stream())
                .map(PublicList.Listed::name)
                .toList();
    }
}
