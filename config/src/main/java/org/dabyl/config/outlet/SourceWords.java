package org.dabyl.config.outlet;

import java.util.List;
import java.util.Locale;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// Words by which sources are read, from `sources.yaml`, in lower case.
///
/// @param blockPages parts of the titles of pages that stand in a feed's place
/// @param readAlso beginnings of headings under which other articles are listed
public record SourceWords(List<String> blockPages, List<String> readAlso) {
    public static final String NAME = "sources.yaml";

    private static final SourceWords BUILT_IN = read(ConfigFiles.builtIn(), new Problems());

    public SourceWords {
        blockPages = List.copyOf(blockPages);
        readAlso = List.copyOf(readAlso);
    }

    /// What is built in.
    public static SourceWords builtIn() {
        return BUILT_IN;
    }

    /// The words of a configuration; what is wrong is reported.
    public static SourceWords read(ConfigFiles files, Problems problems) {
        YamlMap top = YamlMap.read(files.where(NAME), files.find(NAME, problems).orElse(""), problems);
        SourceWords words = new SourceWords(lower(top, "block-pages"), lower(top, "read-also"));
        top.done();
        return words;
    }

    private static List<String> lower(YamlMap top, String key) {
        List<String> words = top.texts(key).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty() || words.contains("")) {
            top.wrong(key, "`" + key + "` must list words");
        }
        return words;
    }
}
