package kz.senim.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kz.senim.dossier.Trouble;

/** What went wrong, what it means, what to do; code and details folded away, to be copied. */
public final class NoticeView {

    private final Speech speech;
    private final Throwable problem;
    private final Runnable close;

    @FXML private Label title;
    @FXML private Label text;
    @FXML private Hyperlink more;
    @FXML private TextArea details;
    @FXML private Button copy;
    @FXML private Button dismiss;

    /** @param close null where the notice stays */
    public NoticeView(Speech speech, Throwable problem, Runnable close) {
        this.speech = speech;
        this.problem = problem;
        this.close = close;
    }

    @FXML
    private void initialize() {
        dismiss.setVisible(close != null);
        dismiss.setManaged(close != null);
        var kind = problem instanceof Trouble known ? known.kind() : Trouble.Kind.INTERNAL;
        var subject = problem instanceof Trouble known ? known.subject() : "";
        title.textProperty().bind(speech.text("trouble." + kind + ".title", "subject", subject));
        text.textProperty().bind(speech.text("trouble." + kind + ".text", "subject", subject));
        more.textProperty().bind(speech.text("notice.more", "code", kind.code()));
        more.setOnAction(_ -> unfold(!details.isVisible()));
        details.setText(causes(kind));
        unfold(false);
        copy.setOnAction(_ -> copyDetails());
        dismiss.setOnAction(_ -> close.run());
        dismiss.accessibleTextProperty().bind(speech.text("notice.close"));
    }

    private void unfold(boolean open) {
        Stream.of(details, copy).forEach(node -> {
            node.setVisible(open);
            node.setManaged(open);
        });
    }

    private void copyDetails() {
        var content = new ClipboardContent();
        content.putString(title.getText() + "\n" + details.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String causes(Trouble.Kind kind) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n", kind.code() + "\n", ""));
    }
}
