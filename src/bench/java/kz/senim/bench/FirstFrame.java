package kz.senim.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Runs a program with a window in this process and prints a line when its first frame goes to the renderer, and
 * another with the frame that has a node in it that stands for its being ready.
 */
public final class FirstFrame {

    private FirstFrame() {}

    /** @param args `bare`, or `senim` and the program's own arguments */
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().start(FirstFrame::watch);
        if (args[0].equals("bare")) {
            BareWindow.main();
        } else {
            kz.senim.main.Main.main();
        }
    }

    /** Until the toolkit has been started, it takes no work. */
    private static void watch() {
        while (true) {
            try {
                Platform.runLater(FirstFrame::follow);
                return;
            } catch (IllegalStateException e) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    /** The first pulse that sees a window shown lays it out and hands its first frame to the renderer. */
    private static void follow() {
        new AnimationTimer() {
            private boolean seen;

            @Override
            public void handle(long now) {
                var shown = Window.getWindows().stream().filter(Window::isShowing).findFirst();
                shown.map(Window::getScene).ifPresent(scene -> {
                    if (!seen) {
                        scene.addPostLayoutPulseListener(new Once(scene, "frame"));
                    }
                    seen = true;
                    var root = scene.getRoot();
                    if (root.lookup("#home") != null || root.lookup("#bare") != null) {
                        scene.addPostLayoutPulseListener(new Once(scene, "ready"));
                        stop();
                    }
                });
            }
        }.start();
    }

    private record Once(Scene scene, String word) implements Runnable {
        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            System.out.println(word);
        }
    }
}
