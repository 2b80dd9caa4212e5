/** PostgreSQL and Elasticsearch as child processes of the application. */
@NullMarked
package dev.skyledger.platform.embedded;

import org.jspecify.annotations.NullMarked;
