package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;

/// Reads the people out of a line that somebody typed in order to hear of them: several in one line, with what they
/// are beside the name, in whatever case.
///
/// A name that is typed in the nominative comes back as it was typed; «журналистку Майру Досжанову» is Майра
/// Досжанова. Where anything in the line stays unexplained it says nothing: who typed it knows the name better. Finds
/// names as in an article: what an article's reader takes for no name is none here. Immutable; for any thread.
public final class TypedPeople {
    private final PeopleFinder finder;
    private final TypedWords words;
    private final TypedForms forms;

    TypedPeople(PeopleFinder finder, NameLexicon lexicon) {
        this.finder = finder;
        this.words = new TypedWords(lexicon);
        this.forms = new TypedForms(lexicon);
    }

    /// Everybody whom the line names; nobody where it is not plain that it names people.
    public List<WatchedName> read(String line) {
        List<String> parts = words.parts(line);
        if (parts.size() == 2 && words.isSurnameAndGiven(parts.getFirst(), parts.getLast())) {
            return List.of(WatchedName.parse(String.join(" ", parts)));
        }
        List<WatchedName> whole = all(line);
        boolean names = parts.size() > 1 && parts.stream().allMatch(part -> words.mayStandAlone(part, line));
        return whole.isEmpty() && names ? oneByOne(parts) : whole;
    }

    private List<WatchedName> oneByOne(List<String> parts) {
        List<WatchedName> out = new ArrayList<>();
        for (String part : parts) {
            List<WatchedName> read = all(part);
            if (!read.isEmpty()) {
                out.addAll(read);
            } else if (!words.isDescription(part)) {
                out.add(WatchedName.parse(part));
            }
        }
        return out.stream().distinct().toList();
    }

    /// The people of a line that says nothing else.
    private List<WatchedName> all(String line) {
        if (line.indexOf(' ') < 0) {
            return TypedForms.alone(line).stream().toList();
        }
        ArticleText article = ArticleText.of(words.written(line), "", "");
        List<PersonMention> mentions = finder.find(article).mentions();
        if (mentions.isEmpty() || isOneName(mentions) || !isExplained(article, mentions)) {
            return onlySurname(article);
        }
        if (isCalledUncle(article, mentions)) {
            return List.of();
        }
        List<WatchedName> out = new ArrayList<>();
        for (PersonMention mention : mentions) {
            String typed = article.text()
                    .substring(mention.span().start(), mention.span().end());
            boolean wholeLine = typed.length() == line.length();
            out.add(forms.name(wholeLine ? line : typed, mention.person().name()));
        }
        return out.stream().distinct().toList();
    }

    /// A word beside another that nothing joins to it: they are one name that is not understood.
    private static boolean isOneName(List<PersonMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            PersonMention one = mentions.get(i - 1);
            PersonMention next = mentions.get(i);
            boolean short1 = one.lastToken() - one.firstToken() == 1 || next.lastToken() - next.firstToken() == 1;
            if (one.lastToken() == next.firstToken() && short1) {
                return true;
            }
        }
        return false;
    }

    /// «Дядя Миша», typed with two capitals: the name under which somebody is known, and no Миша.
    private boolean isCalledUncle(ArticleText article, List<PersonMention> mentions) {
        int name = mentions.getFirst().firstToken();
        return mentions.size() == 1
                && name == 1
                && mentions.getFirst().lastToken() == article.tokens().size()
                && article.tokens().size() == 2
                && article.token(0).isCapital()
                && words.isRelative(article.token(0));
    }

    /// «г-н Омаров», «журналистку Досжанову»: one word beside a role.
    private List<WatchedName> onlySurname(ArticleText article) {
        List<Token> left = article.tokens().stream()
                .filter(token -> token.isWord() && !words.isPassedOver(token))
                .toList();
        boolean one = left.size() == 1 && left.size() < article.tokens().size();
        // «Главный редактор» is nobody: a role stands before its name, and behind it only «Омаров мырза».
        if (!one || !left.getFirst().isCapital() || !mayBeSurname(left.getFirst(), article)) {
            return List.of();
        }
        String word = article.text()
                .substring(left.getFirst().start(), left.getFirst().end());
        return List.of(TypedForms.alone(word).orElseGet(() -> WatchedName.parse(word)));
    }

    private static boolean mayBeSurname(Token word, ArticleText article) {
        return word.index() == article.tokens().size() - 1 || RussianSurnames.isInOv(RussianSurnames.man(word.norm()));
    }

    /// Whether what stands beside the names is what they are, or asks to follow them.
    private boolean isExplained(ArticleText article, List<PersonMention> mentions) {
        BitSet named = new BitSet();
        mentions.forEach(mention -> named.set(mention.firstToken(), mention.lastToken()));
        boolean description = false;
        boolean comma = false;
        for (Token token : article.tokens()) {
            if (named.get(token.index()) || token.isMark(',')) {
                comma = token.isMark(',');
                description = false;
            } else if (token.isWord()) {
                boolean before = named.previousSetBit(token.index()) < 0;
                boolean lower = token.shape() == Token.Shape.LOWER;
                description |= lower && (comma || words.isPreposition(token));
                if (!description && !(before && lower) && !words.isPassedOver(token)) {
                    return false;
                }
            }
        }
        return true;
    }
}
