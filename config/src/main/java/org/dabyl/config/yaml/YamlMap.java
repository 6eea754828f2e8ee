package org.dabyl.config.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dabyl.config.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One `key: value` block of a configuration file, read strictly.
///
/// Each accessor marks its key as known; [#done()] then reports the keys that nobody asked for. What is missing
/// or of the wrong form is reported with its line, and a harmless value comes back so that reading goes on. For
/// one thread.
public final class YamlMap {
    private final String file;
    /// The whole file's lines, to find where in a long value a word stands.
    private final List<String> source;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    private YamlMap(String file, List<String> source, int line, Problems problems) {
        this.file = file;
        this.source = source;
        this.line = line;
        this.problems = problems;
    }

    /// Reads a whole file. A file that is no YAML, or whose top is no mapping, is reported and reads as empty.
    ///
    /// @param file what problems call the file
    public static YamlMap read(String file, String text, Problems problems) {
        try {
            Optional<Node> top = new Compose(LoadSettings.builder()
                            .setLabel(file)
                            .setAllowDuplicateKeys(true)
                            .build())
                    .composeString(text);
            if (top.isPresent() && top.get() instanceof MappingNode node) {
                return of(file, text.lines().toList(), node, problems);
            }
            problems.report(file, 1, top.isPresent() ? "the file must start with `key:` lines" : "the file is empty");
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.report(file, at, "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.report(file, 0, "is no YAML: " + e.getMessage());
        }
        return new YamlMap(file, List.of(), 1, problems);
    }

    private static YamlMap of(String file, List<String> source, MappingNode node, Problems problems) {
        YamlMap map = new YamlMap(file, source, lineOf(node), problems);
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.report(file, lineOf(tuple.getKeyNode()), "a key must be a word");
            } else if (map.values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problems.report(file, lineOf(key), "`" + key.getValue() + "` stands here twice");
            } else {
                map.lines.put(key.getValue(), lineOf(key));
            }
        }
        return map;
    }

    /// The file that this was read from, as problems call it.
    public String file() {
        return file;
    }

    /// The line of this block, from 1.
    public int line() {
        return line;
    }

    /// The line of a key, or of the block where the key is absent.
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /// All keys of the block in their order; asking counts as knowing them all.
    public List<String> keys() {
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /// The text of a key that must be there; reported and empty where it is not.
    public String text(String key) {
        Optional<String> found = findText(key);
        if (found.isEmpty() && !values.containsKey(key)) {
            problems.report(file, line, "`" + key + "` is missing");
        }
        return found.orElse("");
    }

    /// The text of a key that may be absent.
    public Optional<String> findText(String key) {
        Node node = ask(key);
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        if (node != null) {
            problems.report(file, line(key), "`" + key + "` must be one value");
        }
        return Optional.empty();
    }

    /// A `true` or `false`.
    public boolean flag(String key, boolean whenAbsent) {
        Optional<String> found = findText(key);
        if (found.isPresent() && !found.get().equals("true") && !found.get().equals("false")) {
            problems.report(file, line(key), "`" + key + "` must be true or false, not `" + found.get() + "`");
        }
        return found.map("true"::equals).orElse(whenAbsent);
    }

    /// The texts of a list that may be absent; a single value counts as a list of one.
    public List<String> texts(String key) {
        Node node = ask(key);
        return switch (node) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue().strip());
            case SequenceNode list -> scalars(key, list);
            default -> {
                problems.report(file, line(key), "`" + key + "` must be a list");
                yield List.of();
            }
        };
    }

    private List<String> scalars(String key, SequenceNode list) {
        List<String> out = new ArrayList<>();
        for (Node element : list.getValue()) {
            if (element instanceof ScalarNode scalar) {
                out.add(scalar.getValue().strip());
            } else {
                problems.report(file, lineOf(element), "`" + key + "` must list plain values");
            }
        }
        return out;
    }

    /// The blocks of a list that may be absent.
    public List<YamlMap> maps(String key) {
        List<YamlMap> out = new ArrayList<>();
        Node node = ask(key);
        if (node instanceof SequenceNode list) {
            for (Node element : list.getValue()) {
                if (element instanceof MappingNode map) {
                    out.add(of(file, source, map, problems));
                } else {
                    problems.report(file, lineOf(element), "`" + key + "` must list blocks of `key: value` lines");
                }
            }
        } else if (node != null) {
            problems.report(file, line(key), "`" + key + "` must be a list");
        }
        return out;
    }

    /// The block under a key; empty where the key is absent.
    public Optional<YamlMap> findMap(String key) {
        Node node = ask(key);
        if (node instanceof MappingNode map) {
            return Optional.of(of(file, source, map, problems));
        }
        if (node != null) {
            problems.report(file, line(key), "`" + key + "` must be a block of `key: value` lines");
        }
        return Optional.empty();
    }

    /// Reports a problem at a key's line.
    public void wrong(String key, String message) {
        problems.report(file, line(key), message);
    }

    /// Reports a problem of a part of a key's value, at the line where that part begins: a list of words may run over
    /// hundreds of lines.
    ///
    /// @param part as it stands in the file
    public void wrongAt(String key, String part, String message) {
        problems.report(file, lineWithin(key, part), message);
    }

    /// The line that has the part, or as many of its first words as one line has: a long value goes on in the next.
    private int lineWithin(String key, String part) {
        for (String begin = part; !begin.isEmpty(); begin = begin.substring(0, Math.max(0, begin.lastIndexOf(' ')))) {
            for (int at = line(key); at <= source.size(); at++) {
                if (source.get(at - 1).contains(begin)) {
                    return at;
                }
            }
        }
        return line(key);
    }

    /// Reports the keys that nobody asked for. Call it when the block has been read.
    public void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problems.report(file, line(key), "unknown key `" + key + "`; known are " + String.join(", ", asked));
            }
        }
    }

    private @Nullable Node ask(String key) {
        asked.add(key);
        return values.get(key);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
