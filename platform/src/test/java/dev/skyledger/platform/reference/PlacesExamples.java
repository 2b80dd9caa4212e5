package dev.skyledger.platform.reference;

/** The bundled places, for tests elsewhere. */
public final class PlacesExamples {

    public static final Places BUNDLED = Catalogue.bundled();

    private PlacesExamples() {}
}
