import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backEnd = process.env.SKYLEDGER_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
    plugins: [react()],
    build: {
        outDir: 'target/classes/static',
        emptyOutDir: true,
        chunkSizeWarningLimit: 800,
        reportCompressedSize: false,
    },
    server: { proxy: { '/api': backEnd } },
    test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'] },
});
