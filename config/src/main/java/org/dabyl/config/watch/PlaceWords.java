package org.dabyl.config.watch;

import java.util.Set;

/// The words beside a place's name that say that it is one, or that it is none. All in lower case, ё as е.
///
/// @param settlement before a settlement: «города», «г», «посёлке»
/// @param settlementAfter behind a Kazakh name: «қаласы», in the base form
/// @param afterDash what may hang on a name by a hyphen: «based»
/// @param within before a place where something happens: «в», «под», «near»
/// @param from before a place where somebody comes from: «из», «from»
/// @param listing before a name that has the preposition of the one before: «из Караганды и Степногорска»; so
///     has one behind a comma
/// @param towards before a place where somebody goes: «to»
/// @param of before a place that something belongs to: «of»
/// @param notBefore what stands before a name that is no place: «улица», «стадион»
/// @param notAfter what stands behind such a name: «көшесі», «арена», «street»
/// @param passed what may stand between a preposition and the name: «the», «southern»
/// @param belongsBefore before an ambiguous name in the genitive that makes it a place: «суд»
/// @param belongsAfter behind an ambiguous name that makes it a place: «соты», «court»
/// @param resident before «in», of those who only live there: «lived», «living»
/// @param mayQuote before a name in quotes that is a place all the same: «КПП»
public record PlaceWords(
        Set<String> settlement,
        Set<String> settlementAfter,
        Set<String> afterDash,
        Set<String> within,
        Set<String> from,
        Set<String> listing,
        Set<String> towards,
        Set<String> of,
        Set<String> notBefore,
        Set<String> notAfter,
        Set<String> passed,
        Set<String> belongsBefore,
        Set<String> belongsAfter,
        Set<String> resident,
        Set<String> mayQuote) {
    public PlaceWords {
        settlement = Set.copyOf(settlement);
        settlementAfter = Set.copyOf(settlementAfter);
        afterDash = Set.copyOf(afterDash);
        within = Set.copyOf(within);
        from = Set.copyOf(from);
        listing = Set.copyOf(listing);
        towards = Set.copyOf(towards);
        of = Set.copyOf(of);
        notBefore = Set.copyOf(notBefore);
        notAfter = Set.copyOf(notAfter);
        passed = Set.copyOf(passed);
        belongsBefore = Set.copyOf(belongsBefore);
        belongsAfter = Set.copyOf(belongsAfter);
        resident = Set.copyOf(resident);
        mayQuote = Set.copyOf(mayQuote);
    }
}
