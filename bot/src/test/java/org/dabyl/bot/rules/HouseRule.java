package org.dabyl.bot.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.List;

/// What holds the house together, as rules over compiled classes. Each has a class under `fixture` that breaks it.
///
/// Packages are named from `dabyl` on, whatever stands before, so that fixtures can play any part of the house.
enum HouseRule {
    /// `bot` may know `feeds`, `feeds` may know `config`, never back.
    LAYERS(
            noClasses()
                    .that()
                    .resideInAPackage("..dabyl.config..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..dabyl.feeds..", "..dabyl.bot.."),
            noClasses()
                    .that()
                    .resideInAPackage("..dabyl.feeds..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..dabyl.bot..")),

    /// Steps of a module, and parts of the classifier, are free of cycles.
    CYCLES(cycleFree("..dabyl.(*).(*).."), cycleFree("..dabyl.feeds.classify.(*)..")),

    /// The classifier's answer depends on its input alone: no clock, no network, no database.
    PURE_CLASSIFIER(classes()
            .that()
            .resideInAPackage("..dabyl.feeds.classify..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "java.text..",
                    "java.time..",
                    "com.ibm.icu..",
                    "org.jspecify..",
                    "..dabyl.config",
                    "..dabyl.config.watch..",
                    "..dabyl.feeds.item..",
                    "..dabyl.feeds.classify.."))),

    OKHTTP(only("okhttp3..", "..dabyl.feeds.fetch..", "..dabyl.bot.telegram..")),
    ROME(only("com.rometools..", "..dabyl.feeds.read..")),
    QUARTZ(only("org.quartz..", "..dabyl.bot.app..")),
    YAML(only("org.snakeyaml..", "..dabyl.config..")),
    COMMAND_LINE(only("picocli..", "..dabyl.bot.app..")),

    /// SQL stands beside the step that owns the table. A `Handle` may be passed on by anybody.
    SQL(noClasses()
            .that(resideOutsideOfPackages("..dabyl.config.db..", "..dabyl.config.seal.."))
            .and()
            .haveNameNotMatching(".*(Log|Store|Outbox)(\\$.*)?")
            .should(callMethodWhere(HouseConditions.RUNS_SQL))),

    /// Time is an argument, and the program ends where it began.
    CLOCK(noClasses()
            .that()
            .resideOutsideOfPackage("..dabyl.bot.app..")
            .should(callMethodWhere(HouseConditions.READS_THE_CLOCK))),

    /// Nobody sleeps but the two workers that Telegram tells to wait.
    SLEEP(noClasses()
            .that(resideOutsideOfPackages("..dabyl.bot.app..", "..dabyl.bot.outbox..", "..dabyl.bot.telegram.."))
            .should(callMethodWhere(HouseConditions.SLEEPS))),

    NAMES(noClasses().should().haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Service|Impl|DTO|Dto)(\\$.*)?")),
    STATICS(fields().that().areStatic().should(HouseConditions.BE_CONSTANT)),
    VARIANTS(classes().should(HouseConditions.HAVE_RECORDS_AS_VARIANTS)),
    NULL_MARKED(classes().should(HouseConditions.BE_IN_A_NULL_MARKED_PACKAGE)),

    /// The default locale, charset and zone are those of whoever starts the program.
    DEFAULTS(classes().should(HouseConditions.USE_NO_DEFAULT));

    @SuppressWarnings("ImmutableEnumChecker") // the library's rules are, but do not say so
    private final List<ArchRule> rules;

    HouseRule(ArchRule... rules) {
        this.rules = List.of(rules);
    }

    /// What breaks the rule, a line each; empty where nothing does.
    String violations(JavaClasses classes) {
        StringBuilder out = new StringBuilder();
        for (ArchRule rule : rules) {
            EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
            if (result.hasViolation()) {
                out.append(result.getFailureReport()).append('\n');
            }
        }
        return out.toString();
    }

    private static SliceRule cycleFree(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }

    private static ArchRule only(String library, String... places) {
        return noClasses()
                .that(resideOutsideOfPackages(places))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
