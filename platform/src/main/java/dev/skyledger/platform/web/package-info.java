/** The conventions of the HTTP interface: strict JSON, pages, versions, traces, limits. */
@NullMarked
package dev.skyledger.platform.web;

import org.jspecify.annotations.NullMarked;
