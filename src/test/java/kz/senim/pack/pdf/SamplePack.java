package kz.senim.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Column;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Block.Item;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.risk.FirstForm;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.text.Phrase;

/** A pack with every kind of block and the texts that break renderers. */
public final class SamplePack {

    public static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № «»";
    public static final String ODD = "шоу 👩‍💻 中文 שלום \u0007 a\tb\r\nc\u2028d ☐☑⚠ ≥≤→≈✓ Ω ა \uD800 za\u0301 и\u0306";
    public static final String ENDLESS = "қ".repeat(400);
    static final byte[] MACHINE = "{\"system\":\"Тапсырыс чат-боты\"}".getBytes(StandardCharsets.UTF_8);

    private SamplePack() {}

    public static Pack whole() {
        return of(true, cover(), passport(), act(), oddities(), register(300), law());
    }

    public static Pack of(boolean draft, Paper... papers) {
        return new Pack(both("Жасанды интеллект жүйесінің құжаттамасы", "Документация на систему искусственного интеллекта"),
                Phrase.same("«Айжан» ЖК, Тапсырыс чат-боты"),
                both("№ 230-VIII Заңы, 18.01.2026 редакциясы, 22.11.2026 тексерілген", "Закон № 230-VIII, редакция 18.01.2026, проверено 22.11.2026"),
                draft, LocalDate.of(2026, 11, 22), List.of(papers), MACHINE);
    }

    public static Paper cover() {
        return new Paper("cover", both("Қорытынды бір қарағанда", "Выводы одним взглядом"), List.of(
                new Block.Verdict(both("Қауіп-қатер дәрежесі", "Степень риска"), both("Орташа немесе жоғары", "Средняя или высокая"),
                        cite("17-бап, 1-тармақ, 2) тармақша", "статья 17, пункт 1, подпункт 2)", "law-17.1.2"), Tone.ATTENTION,
                        List.of(Bar.EXCLUDED, Bar.POSSIBLE, Bar.POSSIBLE)),
                new Block.Verdict(both("Дербестігі", "Автономность"), both("Төмен", "Низкая"),
                        cite("17-бап, 2-тармақ", "статья 17, пункт 2", "law-17.2"), Tone.NEUTRAL,
                        List.of(Bar.SURE, Bar.EXCLUDED, Bar.EXCLUDED)),
                new Block.Verdict(both("Тыйым салынған функциялар", "Запрещённые функции"), both("Табылмады", "Не найдены"),
                        words("7 сұрақтың 7-іне жауап берілді", "отвечено 7 вопросов из 7"), Tone.GOOD, List.of()),
                new Block.Verdict(both("Рөлі", "Роль"), both("Иегері", "Владелец"), Inline.EMPTY, Tone.NEUTRAL, List.of()),
                new Block.Verdict(both("Режимі", "Режим"), both("Тоқтата тұру керек", "Приостановить"),
                        words("17-бап, 4-тармақ", "статья 17, пункт 4"), Tone.STOP, List.of(Bar.SURE, Bar.SURE)),
                new Block.Paragraph(Style.LEAD, words("Бот бір күн тоқтаса, тапсырыстар кешігеді және ақша жоғалуы мүмкін.",
                        "Если бот стоит один день, заказы задерживаются и возможна потеря денег.")),
                new Block.Heading(2, both("Қауіп-қатерлер", "Риски")), maps(),
                new Block.Line(both("Бекітемін: қолы, күні", "Утверждаю: подпись, дата"))));
    }

    public static Paper passport() {
        return new Paper("passport", both("Жүйенің паспорты", "Паспорт системы"), List.of(
                new Block.Paragraph(Style.MUTED, words("7-баптың 1-тармағы негізінде жасалды.", "Составлен на основании пункта 1 статьи 7.")),
                new Block.Heading(2, both("Мақсаты және модельдері", "Назначение и модели")),
                new Block.Heading(3, both("Жалпы мәліметтер", "Общие сведения")),
                new Block.Facts(List.of(
                        new Fact(both("Жүйенің атауы", "Название системы"), Inline.of(Phrase.same("Тапсырыс чат-боты"))),
                        new Fact(both("Мақсаты", "Назначение"), words("Клиенттің сұрақтарына жауап беру және тапсырыс қабылдау",
                                "Отвечать на вопросы клиентов и принимать заказы")),
                        new Fact(both("Деректері", "Данные"), Inline.EMPTY),
                        new Fact(both("Жауапты адам", "Ответственный"),
                                Inline.EMPTY.and(both("толтыру керек", "заполнить"), Emphasis.MISSING)),
                        new Fact(both("Құны", "Стоимость"), Inline.of(Phrase.same("1 250 000 ₸"))))),
                new Block.Note(Tone.ATTENTION, words("Бұл құжат фактілер мен тұжырымдарды келтіреді, заң кеңесі емес.",
                        "Этот документ приводит факты и выводы и не является юридической консультацией.")),
                new Block.Note(Tone.STOP, words("Жүйені тоқтата тұру керек.", "Систему нужно приостановить.")),
                new Block.Bullets(List.of(
                        new Item(words("Бірінші себеп", "Первая причина"), List.of(
                                Item.of(cite("17-бап бойынша сценарий", "сценарий по статье 17", "law-17.2")),
                                Item.of(words("екінші деңгей", "второй уровень")))),
                        Item.of(Inline.of(Phrase.same("Пайдаланушының өз сөзі"))))),
                new Block.Line(List.of(both("Қолы", "Подпись"), both("Аты-жөні", "Фамилия, имя"), both("Күні", "Дата")))));
    }

    public static Paper act() {
        var rows = new ArrayList<List<Cell>>();
        for (var tone : Tone.values()) {
            rows.add(List.of(Cell.of(words("Қауіп-қатер дәрежесі", "Степень риска")),
                    new Cell(words("Орташа", "Средняя"), tone), Cell.of(cite("17-бап", "статья 17", "law-17.1.2")),
                    Cell.of(Inline.EMPTY)));
        }
        return new Paper("act", both("Жіктеу актісі", "Акт классификации"), List.of(
                new Block.Table(both("Белгілер мен нәтижелер", "Признаки и результаты"), List.of(
                        new Column(both("Белгі", "Признак"), 3), new Column(both("Нәтиже", "Результат"), 2),
                        new Column(both("Негіз", "Основание"), 2), new Column(both("Мерзімі", "Срок"), 1)), rows)));
    }

    public static Paper oddities() {
        return new Paper("odd", both("Ерекше мәтіндер", "Особые тексты"), List.of(
                new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(KAZAKH)).and(Phrase.same(" " + KAZAKH), Emphasis.STRONG)
                        .and(Phrase.same(" " + KAZAKH), Emphasis.ITALIC)),
                new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(ODD))),
                new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(ENDLESS))),
                new Block.Paragraph(Style.BODY, words("Ұзын мәтін. ".repeat(840), "Длинный текст. ".repeat(680))),
                new Block.Paragraph(Style.BODY, Inline.EMPTY),
                new Block.Bullets(List.of()), new Block.Facts(List.of()),
                new Block.Table(both("Ұяшықтар", "Ячейки"), List.of(new Column(both("А", "А"), 1), new Column(both("Б", "Б"), 1)),
                        List.of(List.of(Cell.of(Inline.of(Phrase.same(ENDLESS))), Cell.of(words("Сөз ".repeat(1600), "Слово ".repeat(1500))))))));
    }

    public static Paper register(int risks) {
        var rows = IntStream.rangeClosed(1, risks).mapToObj(i -> List.of(
                Cell.of(Inline.of(Phrase.same(Integer.toString(i)))),
                Cell.of(words("Бот қате баға айтады, " + i + "-қауіп-қатер", "Бот называет неверную цену, риск " + i)),
                new Cell(words("Орташа " + i, "Средний " + i), i % 3 == 0 ? Tone.ATTENTION : Tone.NEUTRAL),
                Cell.of(Inline.of(Phrase.same("18.01.2027"))))).toList();
        return new Paper("register", both("Қауіп-қатерлер тізілімі", "Реестр рисков"), List.of(
                new Block.Heading(2, both("Барлық қауіп-қатер", "Все риски")),
                new Block.Table(both("Қауіп-қатерлер", "Риски"), List.of(new Column(Phrase.same("№"), 1),
                        new Column(both("Сипаттамасы", "Описание"), 6), new Column(both("Деңгейі", "Уровень"), 2),
                        new Column(both("Қайта қарау", "Пересмотр"), 2)), rows)));
    }

    public static Paper law() {
        return new Paper("law", both("Келтірілген нормалар", "Приведённые нормы"), List.of(
                new Block.Quote("law-17.1.2", both("17-бап, 1-тармақ, 2) тармақша", "Статья 17, пункт 1, подпункт 2)"),
                        both("орташа – жұмысын тоқтатуы немесе бұзылуы шығынға әкеп соғуы мүмкін жүйелер;",
                                "средней – системы, прекращение или нарушение работы которых может привести к убыткам;")),
                new Block.Quote("law-17.2", both("17-бап, 2-тармақ", "Статья 17, пункт 2"),
                        both("Дербестік деңгейі бойынша жүйелер бөлінеді. ".repeat(60), "По уровню автономности системы делятся. ".repeat(60)))));
    }

    static Block.HeatMaps maps() {
        var risks = List.of(risk("1", new Level(4, 5), new Level(2, 4)), risk("2", new Level(4, 5), new Level(1, 1)),
                risk("3", new Level(2, 2), new Level(2, 2)));
        return new Block.HeatMaps(both("Шараларға дейін", "До мер"), HeatMap.before(risks), both("Шаралардан кейін", "После мер"),
                HeatMap.after(risks), both("Шараларға дейін жоғары деңгейде 1 қауіп-қатер, кейін 0.", "До мер высоких рисков 1, после 0."));
    }

    static Risk risk(String id, Level before, Level after) {
        return new FirstForm(id, "", "", "", false, Optional.of(before), Optional.of(after), "", "", Optional.empty(), Optional.empty()).carried();
    }

    static Phrase both(String kk, String ru) {
        return new Phrase(kk, ru);
    }

    static Inline words(String kk, String ru) {
        return Inline.of(both(kk, ru));
    }

    static Inline cite(String kk, String ru, String anchor) {
        return Inline.EMPTY.and(new Span(both(kk, ru), Emphasis.PLAIN, anchor));
    }
}
