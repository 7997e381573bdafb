package kz.senim.law;

import java.util.List;

/**
 * What is concluded of one finding.
 *
 * @param because only the telling parts; empty while the truth is OPEN
 * @param missing questions, in questionnaire order, whose answer could still change it; empty once decided
 */
public record Conclusion(String finding, Truth truth, List<Reason> because, List<String> missing,
                         List<Citation> citations) {

    public Conclusion {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }
}
