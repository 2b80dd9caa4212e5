package dev.skyledger.platform.processing;

/** A value of a JSON column, as text. */
public record Json(String text) {}
