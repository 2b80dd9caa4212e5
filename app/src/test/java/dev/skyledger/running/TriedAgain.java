package dev.skyledger.running;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** A test that is tried once more does not meet what it left behind on the shared node. */
public final class TriedAgain implements TestExecutionListener {

    /** Each try may come with a listener of its own. */
    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest() && !TRIED.add(test.getUniqueId())) {
            SharedNode.another();
        }
    }
}
