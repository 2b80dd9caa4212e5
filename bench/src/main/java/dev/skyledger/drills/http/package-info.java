/** How a drill talks to an instance: as the program of a customer. */
@NullMarked
package dev.skyledger.drills.http;

import org.jspecify.annotations.NullMarked;
