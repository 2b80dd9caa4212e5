import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const backEnd = process.env.SKYLEDGER_URL ?? 'http://127.0.0.1:8080';
const WORTH_PACKING = 1024;

/** Packs what is built once and for all, so that nothing is packed while somebody waits. */
function packed(): Plugin {
    return {
        name: 'packed',
        apply: 'build',
        writeBundle({ dir = '' }) {
            const folder = path.join(dir, 'assets');
            for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
                const content = readFileSync(path.join(folder, file));
                if (content.length > WORTH_PACKING) {
                    writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(content));
                    writeFileSync(path.join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
                }
            }
        },
    };
}

export default defineConfig({
    plugins: [react(), packed()],
    build: {
        outDir: 'target/classes/static',
        emptyOutDir: true,
        chunkSizeWarningLimit: 800,
        reportCompressedSize: false,
        rolldownOptions: { checks: { bundlerTimings: false } },
    },
    server: { proxy: { '/api': backEnd } },
    test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'] },
});
