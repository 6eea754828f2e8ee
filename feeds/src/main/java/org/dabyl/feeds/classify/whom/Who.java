package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// To whom a measure was done, as far as its own sentence names them.
///
/// Every name of the sentence is weighed: its case or side against the frames of the rule, its distance, what
/// stands between, its role; the best is taken, with those who are listed beside it. Lawyers, judges, relatives
/// and speakers are taken only where the grammar leaves no doubt. Stateless; for any thread.
public final class Who {
    private static final int WITHIN = 60;
    private static final double ENOUGH = 2.0;
    /// «Абишев, которого задержали»
    private static final double TOLD_OF = 14;
    /// «арестовал Абишева на десять суток»: a name within the measure's own words.
    private static final double WITHIN_THE_WORDS = 3;
    /// Enough to be somebody else than the one whom an entry of a list is about.
    private static final double SURE = 9;

    private Who() {}

    /// Sets the draft's persons where its sentence names them, and whether it tells of people unnamed.
    public static void find(Draft draft, Marked article) {
        List<PersonMention> near = near(draft, article);
        draft.group = Several.areHit(draft, article)
                && !KazakhSelf.isOne(draft, article)
                && !SpokenFor.isOfOne(draft, article);
        if (Assailants.areHit(draft, near, article)) {
            return;
        }
        if (!isToldOtherwise(draft, near, article)) {
            takeBest(draft, OneMore.among(near, draft, article), article);
        }
        Culprits.find(draft, article);
        if (Commenter.speaksOfMany(draft, near, article)) {
            draft.noNews("-comment");
        }
    }

    /// By who speaks, by «one of those», as the rest or by a pronoun: then no name is weighed.
    private static boolean isToldOtherwise(Draft draft, List<PersonMention> near, Marked article) {
        if (UnnamedKin.find(draft, article) || isOfWardOrOther(draft, article)) {
            return true;
        }
        if (Speaker.isMeant(draft, article)) {
            take(draft, Speaker.find(draft, article), "who:speaker");
            return true;
        }
        if (take(draft, Apposed.kin(draft, near, article), "who:apposed")) {
            return true;
        }
        if (Apposed.isOfTheirs(draft, article)) {
            draft.rules.add("-of-their-kin");
            return true;
        }
        if (take(draft, EnglishKin.of(draft, article), "who:of-kin")) {
            return true;
        }
        if (take(draft, KazakhSelf.find(draft, article), "who:self")) {
            draft.group = false;
            return true;
        }
        Optional<PersonMention> dashed = Dashed.before(draft, near, article);
        if (dashed.isPresent()) {
            draft.persons = Listing.around(dashed.get(), near, article);
            draft.direct = true;
            draft.rules.add("who:before-the-dash");
            return true;
        }
        Optional<PersonMention> oneOf = EnglishSubjects.oneOf(draft, near, article);
        if (oneOf.isPresent()) {
            draft.persons = Listing.around(oneOf.get(), near, article);
            draft.direct = true;
            return true;
        }
        if (Several.areTheRest(draft, article)) {
            draft.group = true;
            draft.rest = true;
            return true;
        }
        if (Pronoun.isWhom(draft, article)) {
            article.layout().entryAt(draft.hit.first()).ifPresent(of -> head(of, draft));
            return true;
        }
        return false;
    }

    private static boolean take(Draft draft, Optional<PersonMention> whom, String rule) {
        whom.ifPresent(mention -> {
            draft.persons = List.of(mention.person());
            draft.direct = true;
            draft.rules.add(rule);
        });
        return whom.isPresent();
    }

    /// «Мать Абишева: «Сына бьют»»: the son's; «Адвокат Абишева: «Мне угрожали»»: nobody's who is named.
    private static boolean isOfWardOrOther(Draft draft, Marked article) {
        return switch (SpokenFor.of(draft, article)) {
            case SpokenFor.Whose.TheirOwn(PersonMention ward) -> {
                draft.persons = List.of(ward.person());
                draft.direct = true;
                draft.group = false;
                draft.rules.add("who:spoken-for");
                yield true;
            }
            case SpokenFor.Whose.Another(PersonMention ward) -> {
                draft.notThem.add(ward.person());
                yield article.people().persons().size() == 1;
            }
            case SpokenFor.Whose.Unsaid() -> false;
        };
    }

    private static void takeBest(Draft draft, List<PersonMention> near, Marked article) {
        PersonMention best = null;
        double most = ENOUGH;
        Set<Frame> frames = frames(draft);
        for (PersonMention mention : near) {
            double weight = weigh(frames, mention, draft, article);
            if (weight > most) {
                best = mention;
                most = weight;
            }
        }
        for (PersonMention mention : near) {
            if (EnglishFrames.isOther(mention, article) || KazakhTellers.isAnother(mention, draft, article)) {
                draft.notThem.add(mention.person());
            }
        }
        if (best != null) {
            take(best, draft, near, article);
        } else {
            draft.group |= Coordinated.isPlural(draft.hit, article);
            if (draft.group) {
                Several.pickOut(draft, near, article);
            }
        }
        if (best == null || most < SURE) {
            article.layout().entryAt(draft.hit.first()).ifPresent(of -> head(of, draft));
        }
    }

    private static void take(PersonMention found, Draft draft, List<PersonMention> near, Marked article) {
        draft.persons = RelativeClause.meansOne(found, article)
                ? List.of(found.person())
                : Gapped.with(Listing.around(found, near, article), found, near, article);
        draft.persons = KazakhCompanion.with(draft.persons, draft, near, article);
        draft.direct = true;
        if (article.text().language() == Language.EN) {
            draft.persons =
                    EnglishAsides.withoutLawyers(EnglishFrames.withCompanion(draft, near, article), draft, near);
        }
    }

    /// An entry of a list is about those whose names it starts with.
    private static void head(Entry entry, Draft draft) {
        if (!entry.heads().isEmpty()) {
            draft.persons = entry.heads();
            draft.direct = true;
            draft.group = false;
            draft.rules.add("who:head-of-entry");
        }
    }

    /// «полиция ұстаған Абишев»: whom a participle tells of stands behind it, and who did it before.
    private static Set<Frame> frames(Draft draft) {
        if (draft.deed) {
            return Set.of(Frame.OBJECT);
        }
        if (!draft.attribute) {
            return draft.hit.entry().frames();
        }
        Set<Frame> frames = EnumSet.of(Frame.ATTRIBUTE);
        frames.addAll(draft.hit.entry().frames());
        frames.remove(Frame.SUBJECT);
        return frames;
    }

    private static List<PersonMention> near(Draft draft, Marked article) {
        List<PersonMention> within = article.people()
                .within(
                        Math.max(draft.sentence.first(), draft.hit.first() - WITHIN),
                        Math.min(draft.sentence.last(), draft.hit.last() + WITHIN));
        if (!article.layout().hasEntries()) {
            return within;
        }
        List<PersonMention> near = new ArrayList<>(within);
        near.removeIf(mention -> !article.layout().concern(draft.hit.first(), mention.firstToken()));
        return near;
    }

    /// By the frame that speaks most for the name.
    private static double weigh(Set<Frame> frames, PersonMention mention, Draft draft, Marked article) {
        if (frames.isEmpty() || mention.role() == Role.LEADER || judges(mention, article)) {
            return 0;
        }
        boolean relative = RelativeClause.tellsOf(mention, draft, article);
        if (!relative && Excepted.is(mention, draft, article)) {
            draft.notThem.add(mention.person());
            draft.group = true;
            return 0;
        }
        if (relative && !mention.kin() && article.text().language() == Language.RU) {
            return TOLD_OF;
        }
        if (RelativeClause.closesOver(mention, draft, article)) {
            return 0;
        }
        if (Belonging.is(mention, draft, article)
                || Harmed.is(mention, draft, article)
                || Victim.is(mention, draft, article)
                || Commenter.is(mention, draft, article)) {
            draft.notThem.add(mention.person());
            return 0;
        }
        double most = 0;
        for (Frame frame : frames) {
            most = Math.max(most, weigh(frame, mention, relative, draft, article));
        }
        return most;
    }

    private static double weigh(Frame frame, PersonMention mention, boolean relative, Draft draft, Marked article) {
        double fit = Frames.fit(frame, mention, draft.hit, article);
        boolean other = fit > 0
                && draft.kind != EventKind.DISAPPEARANCE
                && (mention.kin() && !isOwnAttribute(frame, mention, draft, article)
                        || KazakhTellers.tellsOfKin(mention, draft, article));
        if (other || frame != Frame.ATTRIBUTE && Supported.isCause(mention, draft, article)) {
            draft.notThem.add(mention.person());
            return 0;
        }
        boolean toldOf = relative && mention.lastToken() < draft.hit.first();
        if (fit <= 0 && !toldOf || actsByOffice(frame, mention, draft, article)) {
            return 0;
        }
        if (toldOf) {
            return TOLD_OF;
        }
        if (EnglishAsides.isOne(mention, draft, article)
                || frame == Frame.SUBJECT && (!agrees(mention, draft, article) || isPassedOver(mention, draft, article))
                || frame != Frame.ATTRIBUTE && opensClause(mention, draft, article)
                || KazakhTellers.standsAside(frame, mention, draft, article)) {
            return 0;
        }
        boolean teller = mention.mayBe(GrammaticalCase.NOM)
                && (Speaker.speaks(mention, article) || EnglishTellers.tells(mention, article))
                && !EnglishFrames.announces(mention, draft, article);
        double speaker = teller && frame != Frame.OF && frame != Frame.ATTRIBUTE
                        || frame != Frame.ATTRIBUTE && KazakhTellers.tellsOf(mention, draft, article)
                ? 9
                : 0;
        return fit - between(mention, draft, article) - role(mention, fit) - speaker;
    }

    /// «Кима перевели под домашний арест, Абишева остаётся в изоляторе», «…, его жену Сауле оштрафовали»: behind the
    /// comma another is told of.
    private static boolean opensClause(PersonMention mention, Draft draft, Marked article) {
        int verb = mention.lastToken();
        return article.text().language() == Language.RU
                && mention.firstToken() > draft.hit.last() + 1
                && verb < draft.sentence.last()
                && isBehindComma(mention.firstToken() - 1, draft, article)
                && (Grammar.looksFinite(article.norm(verb))
                        || article.norm(verb).startsWith("оста"))
                && Among.any(
                        article.people().within(draft.sentence.first(), draft.hit.first()),
                        other -> !other.person().equals(mention.person()));
    }

    private static boolean isBehindComma(int token, Draft draft, Marked article) {
        int at = token;
        if (article.is(WordList.KIN, at)) {
            at -= Grammar.isPronoun(article.norm(at - 1), Language.RU) ? 2 : 1;
        }
        return at > draft.hit.last() && ",;".indexOf(article.norm(at).charAt(0)) >= 0;
    }

    /// Where the words tell no deed («выступил», «подал жалобу») or a rally, an official or a lawyer is not
    /// whom they hit.
    private static boolean actsByOffice(Frame frame, PersonMention mention, Draft draft, Marked article) {
        if (mention.role() != Role.OFFICIAL && mention.role() != Role.LAWYER) {
            return false;
        }
        Language language = article.text().language();
        boolean nominal = (frame == Frame.SUBJECT || frame == Frame.OF && mention.mayBe(GrammaticalCase.NOM))
                && language == Language.KK
                && !KazakhVerbs.isVerbal(draft.hit, article);
        return nominal
                || draft.hit.entry().telling() != LexiconEntry.Telling.DEED
                || draft.kind == EventKind.APPEAL
                || draft.kind == EventKind.ASSEMBLY && language == Language.RU;
    }

    /// How much stands between a name and the measure.
    private static double between(PersonMention mention, Draft draft, Marked article) {
        boolean behind = mention.firstToken() > draft.hit.last();
        if (mention.firstToken() > draft.hit.first() && mention.lastToken() <= draft.hit.last()) {
            return -WITHIN_THE_WORDS;
        }
        if (article.text().language() == Language.EN && mention.lastToken() < draft.hit.first()) {
            return EnglishFrames.between(mention, draft.hit, article);
        }
        return behind
                ? Clauses.between(article, mention.firstToken(), draft.hit.last())
                : Clauses.between(article, mention.lastToken() - 1, draft.hit.first());
    }

    /// «судья Исламова избрала», «к судье Исламовой»
    private static boolean judges(PersonMention mention, Marked article) {
        return mention.firstToken() > 0 && article.is(WordList.JUDGING, mention.firstToken() - 1);
    }

    /// «мать осуждённого Абишева»: he was convicted, and not she.
    private static boolean isOwnAttribute(Frame frame, PersonMention mention, Draft draft, Marked article) {
        int apart = mention.firstToken() - draft.hit.last();
        return frame == Frame.ATTRIBUTE
                && (apart == 1 || apart == 2 && !article.is(WordList.KIN, draft.hit.last() + 1));
    }

    private static double role(PersonMention mention, double fit) {
        double doubt = mention.isOnly(GrammaticalCase.ACC)
                        || mention.isOnly(GrammaticalCase.DAT)
                        || !mention.cases().contains(GrammaticalCase.NOM) && fit >= 11
                ? 0.2
                : 1;
        return doubt
                * switch (mention.role()) {
                    case SPEAKER -> 5;
                    case OFFICIAL -> 5;
                    case LEADER -> 20;
                    case LAWYER -> 3;
                    case RELATIVE -> 3;
                    case TARGET -> -2;
                    case NONE -> 0;
                };
    }

    /// «По документам, которые видела защитница Инна Ли, Оспан задержана»: behind the clause's comma stands another,
    /// right before a verb of one person.
    private static boolean isPassedOver(PersonMention mention, Draft draft, Marked article) {
        int verb = draft.hit.first();
        return article.text().language() == Language.RU
                && mention.lastToken() < verb
                && article.token(mention.lastToken()).isMark(',')
                && Grammar.genderOf(article.norm(verb), Language.RU) != Gender.UNKNOWN
                && Among.any(
                        article.people().within(mention.lastToken() + 1, verb),
                        other -> other.lastToken() == verb
                                && other.firstToken() == mention.lastToken() + 1
                                && other.mayBe(GrammaticalCase.NOM)
                                && agrees(other, draft, article));
    }

    /// Whether the verb's gender and number are the person's: «задержана» is no man.
    private static boolean agrees(PersonMention mention, Draft draft, Marked article) {
        Gender verb =
                Grammar.genderOf(article.norm(draft.hit.first()), article.text().language());
        return verb == Gender.UNKNOWN || mention.gender() == Gender.UNKNOWN || verb == mention.gender();
    }
}
