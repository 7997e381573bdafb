package kz.senim.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.NoticeView;
import kz.senim.ui.kit.Pages;

/** Shown where the dossiers could not be opened: why, and another try. */
final class ClosedView {

    private final Pages pages;
    private final NoticeView notice;
    private final Runnable again;
    private final Runnable quit;

    @FXML private StackPane holder;
    @FXML private Button tryAgain;
    @FXML private Button close;

    ClosedView(Pages pages, NoticeView notice, Runnable again, Runnable quit) {
        this.pages = pages;
        this.notice = notice;
        this.again = again;
        this.quit = quit;
    }

    @FXML
    private void initialize() {
        holder.getChildren().add(pages.load(Fxml.NOTICE, notice));
        tryAgain.setOnAction(_ -> again.run());
        close.setOnAction(_ -> quit.run());
    }
}
