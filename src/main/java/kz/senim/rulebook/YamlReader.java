package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into nodes with lines. Built on parsing events, so that depth, anchors and doubled
 * keys are seen before anything is built from them.
 */
final class YamlReader {

    static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final int DEEPEST = 40;

    private final Faults.InFile faults;
    private Iterator<Event> events;

    private YamlReader(Faults.InFile faults) {
        this.faults = faults;
    }

    /** The document's root, or nothing where the file cannot be read as YAML; then the faults say why. */
    static Optional<Node> read(byte[] bytes, Faults.InFile faults) {
        if (bytes.length > LARGEST_FILE) {
            faults.add(1, "file.too-large", "limit", LARGEST_FILE / 1024 / 1024);
            return Optional.empty();
        }
        return Utf8.decode(bytes, faults).flatMap(text -> new YamlReader(faults).document(text));
    }

    private Optional<Node> document(String text) {
        var settings = LoadSettings.builder().setCodePointLimit(LARGEST_FILE).build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            take(Event.ID.StreamStart);
            if (events.next().getEventId() == Event.ID.StreamEnd) {
                faults.add(1, "file.empty");
                return Optional.empty();
            }
            Node root = node(events.next(), 0);
            take(Event.ID.DocumentEnd);
            var after = events.next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                faults.add(line(after), "yaml.second-document");
            }
            return Optional.of(root);
        } catch (TooDeep e) {
            faults.add(e.line, "yaml.too-deep", "limit", DEEPEST);
        } catch (MarkedYamlEngineException e) {
            Syntax.report(e, text, faults);
        } catch (ReaderException e) {
            faults.add(line(text, e.getPosition()), "yaml.character", "code", "U+%04X".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            faults.add(1, "yaml.broken");
        }
        return Optional.empty();
    }

    private void take(Event.ID expected) {
        var event = events.next();
        if (event.getEventId() != expected) {
            throw new YamlEngineException(expected + " expected, found " + event.getEventId());
        }
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
            faults.add(line, "yaml.anchor");
        }
        if (tagged(event)) {
            faults.add(line, "yaml.tag");
        }
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(scalar.getValue(), scalar.isPlain(), place(line));
            case MappingStartEvent _ -> mapping(line, depth);
            case CollectionStartEvent _ -> sequence(line, depth);
            default -> new Node.Scalar("", true, place(line));
        };
    }

    private static boolean tagged(Event event) {
        return event instanceof ScalarEvent s && s.getTag().isPresent()
                || event instanceof CollectionStartEvent c && c.getTag().isPresent();
    }

    private Node sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place(line));
    }

    private Node mapping(int line, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar(var name, _, _))) {
                faults.add(key.line(), "yaml.key-not-a-word");
            } else if (entries.containsKey(name)) {
                faults.add(key.line(), "yaml.double-key", "key", name, "first", entries.get(name).line().line());
            } else {
                entries.put(name, new Node.Entry(key.line(), value));
            }
        }
        return new Node.Mapping(entries, place(line));
    }

    private Place place(int line) {
        return new Place(faults.file(), line);
    }

    private static int line(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    private static final class TooDeep extends RuntimeException {
        private final int line;

        TooDeep(int line) {
            super("deeper than " + DEEPEST, null, false, false);
            this.line = line;
        }
    }
}
