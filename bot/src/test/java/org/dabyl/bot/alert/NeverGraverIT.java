package org.dabyl.bot.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dabyl.bot.app.Newsroom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An alert words the measure as the article does, and nothing graver stands above it.
class NeverGraverIT {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Активиста Ерлана Токтасынова объявили в розыск | Объявление в розыск",
                "Активиста Ерлана Токтасынова доставили в полицию | Доставление в полицию",
                "Активист Ерлан Токтасынов получил статус свидетеля с правом на защиту по уголовному делу | Свидетель с правом на защиту",
                "Суд вынес предупреждение активисту Ерлану Токтасынову за пикет | Предупреждение",
                "Активиста Ерлана Токтасынова вызвали на допрос в полицию | Допрос",
                "Активиста Ерлана Токтасынова вызвали на беседу в полицию | Беседа",
                "Суд оштрафовал активиста Ерлана Токтасынова за пикет | Штраф",
                "Активиста Ерлана Токтасынова поместили под домашний арест | Домашний арест",
                "Белсенді Ерлан Тоқтасыновты полицияға жеткізді | Доставление в полицию",
                "Activist Yerlan Toktasynov put on a wanted list | Объявление в розыск",
                "Активиста Ерлана Токтасынова приговорили к двум годам условно | Условный срок, 2 года",
                "Активиста Ерлана Токтасынова приговорили к трём годам ограничения свободы | Ограничение свободы, 3 года",
                "Activist Yerlan Toktasynov sentenced to two years, suspended | Условный срок, 2 года",
                "Police block activist Yerlan Toktasynov from leaving his home | Не выпускают из дома",
                "Активист Ерлан Токтасынов фактически под домашним арестом | Не выпускают из дома",
                "Полиция белсенді Ерлан Тоқтасыновты үйінен шығармай отыр | Не выпускают из дома",
                "Court annuls fine of activist Yerlan Toktasynov | Наказание отменено",
            })
    void theMeasureIsCalledWhatTheArticleCallsIt(String title, String measure) {
        try (Newsroom newsroom = Newsroom.open(dir)) {
            newsroom.type(1, "/subscribe всё");
            newsroom.publish("листок", title, "Об этом сообщили правозащитники.");
            List<String> sent = newsroom.sent().stream().map(one -> one.text()).toList();
            assertEquals(1, sent.size(), title);
            assertTrue(sent.getFirst().startsWith(measure + ": «"), sent.getFirst());
            assertTrue(
                    sent.getFirst().lines().filter(line -> line.contains(": «")).count() == 1, sent.getFirst());
        }
    }
}
