import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What is built: every component that is used has its looks, and nobody waits for what only staff need.
const built = path.resolve(import.meta.dirname, '../target/classes/static');
const assets = readdirSync(path.join(built, 'assets'));
const read = (file) => readFileSync(path.join(built, 'assets', file), 'utf8');
const all = (end) => assets.filter((file) => file.endsWith(end)).map(read);

/** What the page asks for before it shows anything. */
function first() {
    const page = readFileSync(path.join(built, 'index.html'), 'utf8');
    return [...page.matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].map(([, file]) => file);
}

test('every class that a component wears has its rules', () => {
    const rules = readFileSync(path.resolve(import.meta.dirname, '../node_modules/@mantine/core/styles.css'), 'utf8');
    const worn = new Set(all('.js').flatMap((code) => code.match(/\bm_[0-9a-f]{6,10}\b/g) ?? []));
    const shipped = all('.css').join('');
    expect(worn.size).toBeGreaterThan(100);
    expect([...worn].filter((it) => rules.includes(`.${it}`) && !shipped.includes(`.${it}`))).toEqual([]);
});

test('the first page brings neither the console nor another language nor the coasts', () => {
    const code = first()
        .filter((file) => file.endsWith('.js'))
        .map(read)
        .join('');
    const heard = (words) => code.includes(words);
    expect(heard('Where would you like to go?')).toBe(true);
    expect(['Para onde quer ir?', 'Overbook the cabin'].filter(heard)).toEqual([]);
    expect(assets.filter((file) => file.startsWith('land-')).length).toBeGreaterThan(0);
    expect(first().filter((file) => file.startsWith('land-'))).toEqual([]);
});

test('what is sent often lies packed beside what it is', () => {
    const packed = assets.filter((file) => /\.(js|css)$/.test(file) && read(file).length > 2000);
    expect(packed.length).toBeGreaterThan(10);
    for (const file of packed) {
        expect(assets).toContain(`${file}.br`);
        expect(assets).toContain(`${file}.gz`);
    }
});
