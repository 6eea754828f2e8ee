package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.Finding;

/// Which incident an item without news looks back at. It changes none, and nobody is told of it, so that what is likely
/// is enough; but where two are as likely it is neither. Immutable; for any thread.
final class LookingBack {
    private final Membership membership;

    LookingBack(Membership membership) {
        this.membership = membership;
    }

    /// Of the incidents in whose course the item falls the one with most of the people to whom, it says, something was
    /// done; else with most of those whom it names at all. Where it names none of them: the only one that one clue
    /// after another tells, the surest first.
    Optional<KnownIncident> at(Finding finding, Instant published, List<KnownIncident> candidates) {
        Report report = Report.of(finding, published);
        List<PersonKey> hit = Membership.people(finding.events());
        Optional<KnownIncident> ofThem = Stream.of(hit, Membership.keys(finding.persons().stream()))
                .flatMap(people -> candidates.stream()
                        .filter(known -> Course.maySayAgain(report, known) && Membership.shared(people, known) > 0)
                        .max(Comparator.comparingInt((KnownIncident known) -> Membership.shared(people, known))
                                .thenComparing(KnownIncident::latest))
                        .stream())
                .findFirst();
        if (ofThem.isPresent()) {
            return ofThem;
        }
        List<KnownIncident> mayBe = candidates.stream()
                .filter(known -> hit.isEmpty() || known.people().isEmpty())
                .toList();
        Set<String> telling = SharedName.telling(report, candidates);
        return only(mayBe, known -> hasSurname(report, known))
                .or(() -> only(mayBe, known -> mentions(finding, report, known)))
                .or(() -> only(
                        mayBe,
                        known -> isWithin(SharedName.NAMED, report, known)
                                && telling.stream().anyMatch(name -> SharedName.bears(known, name))))
                .or(() -> only(mayBe, known -> isOfOneWalk(report, known)))
                .or(() -> newest(mayBe, report))
                .or(() -> only(mayBe, known -> saysAgain(report, known, Course.TOGETHER)));
    }

    private static Optional<KnownIncident> only(List<KnownIncident> mayBe, Predicate<KnownIncident> tie) {
        List<KnownIncident> tied = mayBe.stream().filter(tie).toList();
        return tied.size() == 1 ? Optional.of(tied.getFirst()) : Optional.empty();
    }

    private static boolean isWithin(Duration time, Report report, KnownIncident known) {
        return Membership.isWithin(time, report.published(), known.latest());
    }

    /// «Kazakhstan: do not return Annageldyev»: the headline has a surname of its people.
    private static boolean hasSurname(Report report, KnownIncident known) {
        return isWithin(report.earlier().isEmpty() ? Course.TOGETHER : Course.FOLLOWS, report, known)
                && report.unknown().stream().map(PersonKey::of).anyMatch(known::hasSurname);
    }

    /// Whether it names somebody whom reports mention in which nobody is named to whom it was done.
    private static boolean mentions(Finding finding, Report report, KnownIncident known) {
        return isWithin(Course.TOGETHER, report, known)
                && Membership.keys(finding.persons().stream()).stream().anyMatch(known::mentions);
    }

    /// «The mother of a convict asks for an examination», days after the beating of one in that place, or where it says
    /// no place, of one anywhere.
    private boolean isOfOneWalk(Report report, KnownIncident known) {
        return isWithin(SharedName.NAMED, report, known)
                && Membership.speakOfOneWalk(report, known)
                && report.earlier().stream()
                        .anyMatch(event -> event.place().isEmpty()
                                ? known.events().stream().anyMatch(other -> event.kind() == other.kind())
                                : known.events().stream()
                                        .anyMatch(other -> membership.isOnePlace(event.place(), other.place())));
    }

    private Optional<KnownIncident> newest(List<KnownIncident> mayBe, Report report) {
        return mayBe.stream()
                .filter(known -> saysAgain(report, known, SharedName.NAMED))
                .max(Comparator.comparing(KnownIncident::latest));
    }

    /// A detention or search is told again without a name soon, if at all: there are many.
    private boolean saysAgain(Report report, KnownIncident known, Duration time) {
        return report.earlier().stream()
                .filter(event ->
                        isWithin(Membership.TAKEN.contains(event.kind()) ? Membership.TO_COURT : time, report, known))
                .anyMatch(event -> membership.wasToldOf(event, known));
    }
}
