package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Subject;
import kz.senim.law.Truth;
import kz.senim.pack.model.Pack;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

/** Evidence on paper: beside the duty, in the list of the annex, in the journal. */
class EvidenceTextTest {

    private static Dossier with(Dossier dossier, String id, Subject subject, int daysLeft) {
        return dossier.after(new Change.EvidencePut(new Evidence(id, subject, id + " бұйрық.pdf", 7, "ab".repeat(32),
                Filled.AT, Optional.of(Filled.DAY.plusDays(daysLeft)))), Filled.AT);
    }

    private static Dossier bare() {
        return Filled.dossier(Filled.first(), Map.of(), List.of(Filled.risk("r1", false)));
    }

    private static Pack pack() {
        String duty = Filled.conclude(Filled.first()).duties().values().stream()
                .filter(d -> d.applies() == Truth.YES).findFirst().orElseThrow().duty().id();
        var dossier = with(with(with(bare(), "e1", Subject.question(duty), 0), "e2",
                new Subject(Subject.Kind.RISK, "r1"), -1), "e3", new Subject(Subject.Kind.MEASURE, "m"), 9);
        return Filled.pack(dossier, List.of(new JournalEntry(1, Filled.AT, "", "evidence:e1", "", "x", "ab"),
                new JournalEntry(2, Filled.AT, "", "evidence:gone", "", "x", "cd")));
    }

    @Test
    void filesAreNamedBesideTheirDutyAndListed() {
        assertTrue(Read.text(pack(), "duties", Language.RU).contains("Приложено: e1 бұйрық.pdf"));
        assertTrue(Read.text(pack(), "duties", Language.KK).contains("Тіркелгені: e1 бұйрық.pdf"));
        String annex = Read.text(pack(), "annexes", Language.RU);
        for (String said : List.of("Прикреплённые подтверждения", "SHA-256: " + "ab".repeat(32), "Риск: Атауы r1",
                "21.11.2026, срок истёк", "Мера против риска", "Файл-подтверждение: e1 бұйрық.pdf")) {
            assertTrue(annex.contains(said), said);
        }
        assertFalse(annex.contains("22.11.2026, срок истёк"), "the last day counts");
    }

    @Test
    void whereThereIsNoneNothingIsSaid() {
        for (var language : Language.values()) {
            String annex = Read.text(Filled.pack(bare()), "annexes", language);
            assertFalse(annex.contains("SHA-256"), annex);
        }
        assertEquals(Read.papers(Filled.pack(bare())), Read.papers(pack()));
    }
}
