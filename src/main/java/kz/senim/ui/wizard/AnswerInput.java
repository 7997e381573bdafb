package kz.senim.ui.wizard;

import javafx.scene.Node;

/** Where an answer is given. */
interface AnswerInput {

    Node node();

    /** "I don't know". */
    Node unknown();

    /** Where the focus goes. */
    Node first();

    /** Shows the answer as it now is in the dossier. */
    void refresh();

    /** Hands over what is being typed. */
    void commit();
}
