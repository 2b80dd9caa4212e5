/** What the node needs and its distribution leaves out: a guard, analysis, the root page. */
@NullMarked
package dev.skyledger.search.node.plugin;

import org.jspecify.annotations.NullMarked;
