import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { launch, SIZES } from './browser.mjs';
import { mockServer } from './mock-server/server.mjs';
import { pages, settled, signInAs } from './pages.mjs';
import { prepare } from './world.mjs';

// Pictures of every page in each state at both sizes, to be looked at. Arguments narrow them down by name.
const out = path.resolve(import.meta.dirname, '../target/screenshots');
const wanted = process.argv.slice(2);
const server = mockServer();
const all = pages(prepare(server)).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const base = await server.listen();
if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

for (const [size, viewport] of Object.entries(SIZES)) {
    for (const role of new Set(all.map((page) => page.role))) {
        const browser = await launch(viewport);
        const page = await browser.newPage();
        if (role) await signInAs(page, base, role);
        for (const { name, path: where, states, act } of all.filter((candidate) => candidate.role === role)) {
            for (const state of states) {
                await page.setExtraHTTPHeaders({ 'X-Mock': state });
                await page.goto('about:blank');
                await page.goto(base + where);
                await settled(page, state);
                if (state === 'normal') await act?.(page);
                await page.screenshot({ path: path.join(out, `${name}-${state}-${size}.png`), fullPage: true });
            }
        }
        await browser.close();
    }
}
server.close();
console.log(`Screenshots are in ${path.relative(process.cwd(), out)}`);
