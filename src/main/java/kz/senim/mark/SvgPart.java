package kz.senim.mark;

import java.util.ArrayList;
import java.util.List;

/** One element of a drawing: what is in it, and what it refers to. */
final class SvgPart {

    private final String name;
    private final List<SvgPart> inside = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    SvgPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<SvgPart> inside() {
        return inside;
    }

    List<String> links() {
        return links;
    }

    void holds(SvgPart part) {
        inside.add(part);
    }

    void refersTo(String id) {
        links.add(id);
    }
}
