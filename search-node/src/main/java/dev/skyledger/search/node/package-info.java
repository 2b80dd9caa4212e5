/** The child process: one Elasticsearch node that ends with the application. */
@NullMarked
package dev.skyledger.search.node;

import org.jspecify.annotations.NullMarked;
