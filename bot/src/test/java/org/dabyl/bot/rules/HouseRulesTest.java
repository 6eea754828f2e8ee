package org.dabyl.bot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {
    private static JavaClasses house = new ClassFileImporter().importClasses();

    @BeforeAll
    static void lookAtTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dabyl");
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theHouseKeepsTheRule(HouseRule rule) {
        assertEquals("", rule.violations(house));
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theRuleCatchesWhatBreaksIt(HouseRule rule) {
        String name = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        JavaClasses broken = new ClassFileImporter().importPackages("fixture." + name);

        assertFalse(rule.violations(broken).isEmpty(), "nothing under fixture." + name + " breaks " + rule);
    }
}
