package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.GivenNames.Gender;

/// Invents people and Russian news about them, to measure with: the same seed always gives the same.
///
/// It declines by its own small rules, not by those under test.
public final class NewsMaker {
    private static final String[] STARTS = {
        "Абд", "Айт", "Амир", "Арын", "Бай", "Бекм", "Боран", "Гал", "Дос", "Дюсен", "Ерм", "Есен", "Жак", "Жан", "Жум",
        "Зейн", "Ибр", "Иск", "Каз", "Кайр", "Кенж", "Кож", "Кун", "Курм", "Мад", "Мейр", "Мук", "Мырз", "Наз", "Ниг",
        "Нур", "Омар", "Ораз", "Осп", "Рах", "Рыс", "Саб", "Сад", "Сей", "Сул", "Таж", "Темир", "Тул", "Тургун", "Умб",
        "Хас", "Шай", "Шак", "Шын", "Юсуп"
    };
    private static final String[] SLAVIC = {
        "Вол", "Горш", "Дроб", "Звон", "Кобыл", "Лукош", "Мельн", "Овч", "Пастух", "Прот", "Рогоз", "Скворц", "Стрельц",
        "Трав", "Фил", "Хлебн", "Черн", "Щегл", "Яров", "Верст"
    };
    private static final String[] MIDDLES = {
        "", "ал", "ан", "ар", "бек", "бол", "гал", "дик", "жан", "кар", "кул", "лан", "мет", "мур", "нияз", "сар",
        "сын", "тай", "ток", "хан", "аким", "едил", "урал", "иман", "огат", "ерк", "адыр", "ымб", "онды", "упал"
    };
    private static final String[] ENDS = {"ов", "ев", "баев", "ин", "беков", "ов", "галиев", "ханов"};
    private static final String[] WORDS = """
            вчера сегодня утром вечером у здания акимата на площади возле суда полиция сообщила что активист журналист
            блогер адвокат рассказал рассказала задержали задержан доставлен в отдел управление департамент после допроса
            без объяснения причин протокол составили по статье кодекса об административных правонарушениях за участие
            незаконном собрании суд назначил арест на пятнадцать суток штраф размере месячных расчётных показателей
            защита намерена обжаловать решение коллегии которая рассмотрит жалобу до конца месяца правозащитники считают
            преследование политически мотивированным требуют освободить всех задержанных участников мирного митинга около
            двадцати человек вышли с плакатами против строительства новой станции свидетели видели как сотрудники в штатском
            силой посадили мужчину в микроавтобус и увезли неизвестном направлении родные несколько часов искали его
            изоляторах больницах телефон не отвечал позже стало известно местонахождении прокуратура пообещала проверить
            """.split("\\s+");
    private static final String[] PLACES = {
        "Алматы", "Таразе", "Шымкенте", "Казахстана", "Уральске", "Астане", "Сарыагаше", "Семее"
    };

    /// Somebody invented.
    public record Somebody(String given, String surname, boolean woman) {
        /// As one types it into a watch list.
        public String name() {
            return given + " " + surname;
        }

        /// The name in all its cases, the nominative first.
        public List<String> forms() {
            return IntStream.range(0, 4).mapToObj(form -> in(form, false)).toList();
        }

        /// @param form 0 nominative, 1 genitive, 2 dative, 3 instrumental
        String in(int form, boolean surnameFirst) {
            String g = given + (woman ? "" : new String[] {"", "а", "у", "ом"}[form]);
            String base = woman ? surname.substring(0, surname.length() - 1) : surname;
            String s = base + (woman ? new String[] {"а", "ой", "ой", "ой"} : new String[] {"", "а", "у", "ым"})[form];
            return surnameFirst ? s + " " + g : g + " " + s;
        }
    }

    /// An article with those whom it names in full.
    public record Article(String text, List<Somebody> named) {}

    private final Random random;
    private final List<String> men;
    private final List<String> women;

    public NewsMaker(long seed) {
        random = new Random(seed);
        GivenNames names = GivenNames.read(ConfigFiles.builtIn(), new Problems());
        men = hard(names, Gender.MALE);
        women = hard(names, Gender.FEMALE);
        men.removeAll(women);
        women.removeAll(men);
    }

    /// Names that end in a consonant: the simplest to decline.
    private static List<String> hard(GivenNames names, Gender gender) {
        return names.all().stream()
                .filter(name -> name.gender() == gender)
                .map(name -> name.spellings().getFirst())
                .filter(name -> name.matches("[А-Я][а-яё]*[бвгджзклмнпрстфхцчшщ]") && !name.matches("Павел|Лев"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// So many different people.
    public List<Somebody> people(int count) {
        return people(count, STARTS);
    }

    /// So many different people whose surnames are none of the others'.
    List<Somebody> strangers(int count) {
        return people(count, SLAVIC);
    }

    private List<Somebody> people(int count, String[] starts) {
        Set<Somebody> out = new LinkedHashSet<>();
        while (out.size() < count) {
            boolean woman = random.nextInt(3) == 0;
            String surname = any(starts) + any(MIDDLES) + any(ENDS) + (woman ? "а" : "");
            List<String> givens = woman ? women : men;
            out.add(new Somebody(givens.get(random.nextInt(givens.size())), surname, woman));
        }
        return List.copyOf(out);
    }

    /// Articles of about 3 KB in UTF-8, each naming six of the people.
    public List<Article> articles(int count, List<Somebody> people) {
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            List<Somebody> named = new ArrayList<>();
            while (text.length() < 1_650) {
                sentence(text, people, named);
            }
            out.add(new Article(text.toString(), List.copyOf(named)));
        }
        return out;
    }

    private void sentence(StringBuilder text, List<Somebody> people, List<Somebody> named) {
        int words = 8 + random.nextInt(12);
        int nameAt = named.size() < 6 && random.nextInt(2) == 0 ? 1 + random.nextInt(words) : -1;
        for (int w = 0; w < words; w++) {
            String word = any(WORDS);
            text.append(w == 0 ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word);
            text.append(random.nextInt(14) == 0 ? " в " + any(PLACES) + " " : " ");
            if (w == nameAt) {
                Somebody somebody = people.get(random.nextInt(people.size()));
                named.add(somebody);
                text.append(somebody.in(random.nextInt(4), random.nextInt(5) == 0))
                        .append(' ');
            }
        }
        text.setCharAt(text.length() - 1, '.');
        text.append(random.nextInt(4) == 0 ? "\n" : " ");
    }

    private String any(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
