package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    private final Places places = Places.read(ConfigFiles.builtIn(), new Problems());
    private final PlaceNames names = PlaceNames.of(places);

    @ParameterizedTest
    @CsvSource({
        "Жанаозен, Жаңаөзен, Zhanaozen",
        "Астана, Астана, Astana",
        "Алматы, Алматы, Almaty",
        "Уральск, Орал, Uralsk",
        "Шымкент, Шымкент, Shymkent",
        "Талгар, Талғар, Talgar",
        "Мангистауская область, Маңғыстау облысы, Mangystau region",
        "Сырымский район, Сырым ауданы, Syrym district",
        "ЗКО, Батыс Қазақстан облысы, West Kazakhstan region",
        "Казахстан, Қазақстан, Kazakhstan",
        "Нигдеград, Нигдеград, Nigdegrad",
    })
    void aPlaceIsCalledByItsNameInTheReadersLanguage(String russian, String kazakh, String english) {
        assertEquals(russian, names.name(russian, "ru"));
        assertEquals(kazakh, names.name(russian, "kk"));
        assertEquals(english, names.name(russian, "en"));
    }

    @Test
    void noEnglishNameHasACyrillicLetter() {
        List<String> left = places.all().stream()
                .map(place -> names.name(place.name(), "en"))
                .filter(name -> name.chars().anyMatch(c -> c >= 0x400 && c < 0x530))
                .toList();
        assertEquals(List.of(), left);
    }
}
