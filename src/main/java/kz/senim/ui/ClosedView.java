package kz.senim.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.NoticeView;
import kz.senim.ui.kit.Pages;
import kz.senim.ui.kit.Shown;

/** Shown where the dossiers could not be opened: why, and another try. */
final class ClosedView {

    private final Pages pages;
    private final NoticeView notice;
    private final Runnable again;
    private final Runnable recover;
    private final Runnable quit;

    @FXML private StackPane holder;
    @FXML private Button tryAgain;
    @FXML private Button rescue;
    @FXML private Button close;

    /** @param recover null where it would not help */
    ClosedView(Pages pages, NoticeView notice, Runnable again, Runnable recover, Runnable quit) {
        this.pages = pages;
        this.notice = notice;
        this.again = again;
        this.recover = recover;
        this.quit = quit;
    }

    @FXML
    private void initialize() {
        holder.getChildren().add(pages.load(Fxml.NOTICE, notice));
        tryAgain.setOnAction(_ -> again.run());
        Shown.only(rescue, recover != null);
        rescue.setOnAction(_ -> recover.run());
        close.setOnAction(_ -> quit.run());
    }

    /** On what helps most. */
    void focus() {
        (recover == null ? tryAgain : rescue).requestFocus();
    }
}
