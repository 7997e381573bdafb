package kz.senim.rulebook;

import java.util.List;
import java.util.Map;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** All that an assessment holds at one moment. */
public record State(Answers answers, Map<String, String> notes, List<Risk> risks, List<Scenario> scenarios) {}
