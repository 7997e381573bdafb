package kz.senim.ui.kit;

import javafx.beans.value.ObservableValue;

/** One part of the path shown in the header; the last one is where the user is. */
public record Crumb(ObservableValue<String> text, Place place) {}
