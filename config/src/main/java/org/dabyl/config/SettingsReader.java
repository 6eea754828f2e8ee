package org.dabyl.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.yaml.YamlMap;

/// Reads `settings.yaml` and the `DABYL_…` variables; a variable wins over the file. Every problem is reported
/// at once.
public final class SettingsReader {
    private static final String FILE = "settings.yaml";
    private static final URI TELEGRAM = URI.create("https://api.telegram.org");
    private static final int SHORTEST_KEY = 20;
    private static final Set<String> LOG_LEVELS = Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");
    private final Map<String, String> variables;
    private final Problems problems;

    private SettingsReader(Map<String, String> variables, Problems problems) {
        this.variables = variables;
        this.problems = problems;
    }

    /// @param variables the environment, as of [System#getenv()]
    public static Settings read(ConfigFiles files, Map<String, String> variables, Problems problems) {
        return new SettingsReader(variables, problems).read(files);
    }

    private Settings read(ConfigFiles files) {
        YamlMap yaml =
                YamlMap.read(files.where(FILE), files.find(FILE, problems).orElse(""), problems);
        Settings settings = new Settings(
                token(),
                find("DABYL_TELEGRAM_API")
                        .flatMap(v -> address("DABYL_TELEGRAM_API", v, "http", "https"))
                        .orElse(TELEGRAM),
                find("DABYL_TELEGRAM_PROXY").flatMap(v -> address("DABYL_TELEGRAM_PROXY", v, "http", "socks5")),
                admins(),
                oneOf("DABYL_ACCESS", "open", "invite").equals("invite"),
                key(),
                find("DABYL_DATABASE").filter(this::isDatabase),
                find("DABYL_HTTP").filter(this::isHostAndPort),
                oneOf("DABYL_NETWORK", "public", "any").equals("any"),
                yaml.text("contact"),
                days(yaml, "keep-texts", 30),
                days(yaml, "keep-incidents", 30),
                period(yaml, "catch-up"),
                yaml.texts("public-lists"));
        yaml.done();
        checkLog();
        return settings;
    }

    /// BotFather's is a number, a colon and 35 letters; what stands around it in his message is often copied too.
    private Secret token() {
        String value = find("DABYL_TELEGRAM_TOKEN").orElse("");
        if (!value.isEmpty() && !value.matches("[0-9]+:[A-Za-z0-9_-]+")) {
            wrong(
                    "DABYL_TELEGRAM_TOKEN",
                    "is no token: BotFather's is digits, `:` and letters, without quotes or spaces");
        }
        return new Secret(value);
    }

    private Optional<String> find(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<URI> address(String variable, String value, String... schemes) {
        try {
            URI uri = new URI(value);
            if (uri.getHost() != null
                    && uri.getScheme() != null
                    && List.of(schemes).contains(uri.getScheme())) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // said below, like any other wrong address
        }
        wrong(variable, "must be an address that starts with " + String.join(":// or ", schemes) + "://");
        return Optional.empty();
    }

    private Set<Long> admins() {
        Set<Long> out = new LinkedHashSet<>();
        for (String id : find("DABYL_ADMINS").orElse("").split("[,\\s]+")) {
            if (id.matches("[0-9]{1,18}")) {
                out.add(Long.parseLong(id));
            } else if (!id.isEmpty()) {
                wrong("DABYL_ADMINS", "must list Telegram user ids, which are numbers; `" + id + "` is none");
            }
        }
        return out;
    }

    private String oneOf(String variable, String usual, String other) {
        String value = find(variable).orElse(usual);
        if (!value.equals(usual) && !value.equals(other)) {
            wrong(variable, "must be `" + usual + "` or `" + other + "`, not `" + value + "`");
        }
        return value;
    }

    /// The log reads it by itself, and takes any other word for `INFO`.
    private void checkLog() {
        String level = find("DABYL_LOG").orElse("INFO").toUpperCase(Locale.ROOT);
        if (!LOG_LEVELS.contains(level)) {
            wrong("DABYL_LOG", "must be DEBUG, INFO or WARN, not `" + level + "`");
        }
    }

    private Secret key() {
        String value = find("DABYL_KEY").orElse("");
        if (!value.isEmpty() && value.length() < SHORTEST_KEY) {
            wrong("DABYL_KEY", "is too short to protect anything; make one with `openssl rand -base64 32`");
        }
        return new Secret(value);
    }

    private boolean isDatabase(String value) {
        boolean right = value.startsWith("jdbc:sqlite:") || value.startsWith("jdbc:postgresql:");
        if (!right) {
            wrong("DABYL_DATABASE", "must start with jdbc:sqlite: or jdbc:postgresql:");
        }
        return right;
    }

    private boolean isHostAndPort(String value) {
        boolean right = value.matches("[^\\s:]+:[0-9]{1,5}|\\[[0-9a-fA-F:]+]:[0-9]{1,5}");
        if (!right) {
            wrong("DABYL_HTTP", "must be host:port, such as 127.0.0.1:8080");
        }
        return right;
    }

    private static Duration days(YamlMap yaml, String key, int least) {
        Duration period = period(yaml, key);
        if (period.toDays() < least) {
            yaml.wrong(key, "`" + key + "` must be at least " + least + "d");
        }
        return period;
    }

    private static Duration period(YamlMap yaml, String key) {
        String text = yaml.text(key);
        if (text.matches("[1-9][0-9]{0,3}[hd]")) {
            int number = Integer.parseInt(text.substring(0, text.length() - 1));
            return text.endsWith("h") ? Duration.ofHours(number) : Duration.ofDays(number);
        }
        yaml.wrong(key, "`" + key + "` must be hours or days, such as 12h or 90d, not `" + text + "`");
        return Duration.ofDays(90);
    }

    private void wrong(String variable, String message) {
        problems.report(variable, 0, message);
    }
}
