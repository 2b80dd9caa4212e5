package dev.skyledger.platform.web;

/** Through what a request came. */
public enum Channel {
    WEB,
    API
}
