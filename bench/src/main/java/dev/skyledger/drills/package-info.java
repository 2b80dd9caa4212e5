/** What must survive: programs that do harm to an instance and look whether anything was lost. */
@NullMarked
package dev.skyledger.drills;

import org.jspecify.annotations.NullMarked;
