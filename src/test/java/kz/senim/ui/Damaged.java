package kz.senim.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.ui.kit.Opens;
import kz.senim.ui.kit.Services;

/** A database that does not open until it is recovered: one system whole, one in parts, one from the copy. */
record Damaged() implements Opens {

    private static final Instant MADE = Instant.parse("2026-11-22T05:14:00Z");

    @Override
    public Services open(Optional<char[]> password) {
        throw new Trouble(Trouble.Kind.DATABASE_DAMAGED, Office.HOME.resolve(".local/share/senim/senim.mv.db").toString(),
                null);
    }

    @Override
    public Optional<Salvaged> recover(Optional<char[]> password) {
        var systems = List.of(regained("Тапсырыс боты", "«Тәтті нан» дүкені", From.WHOLE, 84),
                regained("Бейнебақылау", "«Арман» сауда үйі", From.PARTS, 3),
                regained("Скоринг", "ТОО «Жеңіл несие»", From.COPY, 0));
        return Optional.of(new Salvaged(systems, Optional.of(new Copy(Path.of("backups/senim-2026-11-22-812.zip"),
                Copy.Reason.DAILY, MADE, 1 << 20)), true,
                Optional.of(Office.HOME.resolve(".local/share/senim/backups/damaged-2026-11-22-140200.zip"))));
    }

    private static Salvaged.Regained regained(String system, String client, From from, int records) {
        var answers = Stream.of(Map.entry(Dossier.SYSTEM_NAME, system), Map.entry(Dossier.ORGANISATION_NAME, client))
                .reduce(Answers.NONE, (all, e) -> all.with(e.getKey(), new Answer.Text(e.getValue())), (a, _) -> a);
        return new Salvaged.Regained(new Dossier(system, "kz-230-VIII-2026-01", answers, Map.of(), List.of(), List.of(), List.of(),
                MADE, MADE), from, records, List.of());
    }
}
