package dev.skyledger.running;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** A test that is tried once more does not meet what it left behind on the shared node. */
public final class TriedAgain implements TestInstancePreConstructCallback {

    /** Each try may come with an extension of its own. */
    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

    @Override
    public void preConstructTestInstance(
            TestInstanceFactoryContext instance, ExtensionContext test) {
        var isTest = test.getTestMethod().isPresent() && instance.getOuterInstance().isEmpty();
        if (isTest && !TRIED.add(test.getUniqueId())) {
            SharedNode.another();
        }
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }
}
