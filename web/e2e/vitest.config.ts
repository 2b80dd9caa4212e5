import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        dir: 'e2e',
        include: ['**/*.test.mjs'],
        globalSetup: './e2e/setup.mjs',
        maxWorkers: 2, // each file has a server and a browser of its own
        testTimeout: 60_000,
        hookTimeout: 60_000,
        retry: 1, // a browser on a busy machine; what needed it is listed
    },
});
