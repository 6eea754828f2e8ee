package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What happens to the same person a second time within the life of an incident, of the kinds that take weeks.
class OnceMoreIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoGoesMissingAgainAfterARelease() {
        play("""
                1 types /subscribe Ильяс Мадиев
                2 types /subscribe исчезновения
                листок: Активист Ильяс Мадиев не выходит на связь | Его нет дома с утра.
                  1 hears: Не выходит на связь
                  2 hears: Не выходит на связь
                later PT30H
                листок: Активист Ильяс Мадиев не выходит на связь второй день | Жена ищет его.
                  nobody hears
                later PT10H
                листок: Ильяса Мадиева отпустили | Он дома.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                later PT200H
                хроника: Activist Ilyas Madiev goes missing in Taraz | His family has not heard from him.
                  1 hears in reply: Новое: Исчезновение
                  2 hears in reply: Новое: Исчезновение
                """);
    }

    @Test
    void theAppealAgainstTheVerdictAfterOneAgainstCustody() {
        play("""
                1 types /subscribe Ильяс Мадиев
                листок: Ильяса Мадиева арестовали на два месяца | Следственный суд Тараза.
                  1 hears: Содержание под стражей
                later PT100H
                листок: Областной суд оставил Ильяса Мадиева под арестом | Апелляция отклонена.
                  1 hears in reply: Обжалование
                later PT1000H
                листок: Ильяса Мадиева приговорили к пяти годам | Суд в Таразе.
                  1 hears in reply: Приговор, 5 лет
                later PT700H
                жетісу: Апелляция Ілияс Мадиевтің үкімін өзгеріссіз қалдырды | Облыстық сот.
                  1 hears in reply: Новое: Обжалование
                later PT20H
                хроника: Appeals court upholds five-year sentence of activist Ilyas Madiev | The court sat in Taraz.
                  nobody hears
                """);
    }

    @Test
    void theTrialThatOpensAfterTheCaseWasSentToCourt() {
        play("""
                1 types /subscribe Ильяс Мадиев
                листок: Дело активиста Ильяса Мадиева передано в суд | Обвинительный акт подписан.
                  1 hears: Дело передано в суд
                later PT200H
                жетісу: Таразда Ілияс Мадиевтің соты басталды | Белсенді кінәсін мойындамайды.
                  1 hears in reply: Новое: Суд
                later PT150H
                листок: Суд над активистом Ильясом Мадиевым продолжился в Таразе | Он длится второй месяц.
                  nobody hears
                """);
    }

    @Test
    void aSecondCaseChargeVerdictTravelBanAndPicket() {
        play("""
                1 types /subscribe Ильяс Мадиев
                листок: На активиста Ильяса Мадиева завели уголовное дело | Его подозревают в клевете.
                  1 hears: Уголовное дело
                later PT400H
                листок: Против Ильяса Мадиева возбудили уголовное дело о мошенничестве | Активист связывает его с политикой.
                  1 hears in reply: Новое: Уголовное дело

                2 types /subscribe Майра Ораз
                листок: Активистку Майру Ораз приговорили к двум годам | Суд в Таразе.
                  2 hears: Приговор, 2 года
                later PT800H
                хроника: Jailed activist Maira Oraz sentenced to two more years | A court in Taraz found her guilty of disobedience.
                  2 hears in reply: Новое: Приговор, 2 года

                3 types /subscribe Темир Жолбас
                листок: Активиста Темира Жолбаса не выпустили из Казахстана | Аэропорт Алматы.
                  3 hears: Запрет на выезд
                later PT400H
                хроника: Activist Temir Zholbas stopped from leaving Kazakhstan | He was turned back at the border.
                  3 hears in reply: Новое: Запрет на выезд

                4 types /subscribe митинги
                листок: Активист Арман Сейтен вышел на одиночный пикет в Таразе | Он требовал отставки акима.
                  4 hears: Пикет
                later PT240H
                листок: Арман Сейтен провёл одиночный пикет у прокуратуры Тараза | Активист держал плакат.
                  4 hears in reply: Новое: Пикет
                """);
    }
}
