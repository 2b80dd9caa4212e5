// What Maven runs: `build` makes the application, `check` lints, type-checks and tests it, pages in a real browser included. Each is skipped while
// nothing that it reads has changed, because it stands between a keystroke and a running application.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const web = path.resolve(import.meta.dirname, '..');
const stamps = path.join(web, 'target', 'stamps');
const SOURCES = ['src', 'public', 'index.html', 'openapi.json', 'package.json', 'package-lock.json', 'vite.config.ts'];
const RULES = [...SOURCES, 'biome.json', 'tsconfig.json', 'scripts', 'e2e'];

requireNode();
const task = process.argv[2];
if (task === 'build') {
    unlessUnchanged('build', SOURCES, path.join(web, 'target', 'classes', 'static', 'index.html'), ['build']);
} else if (task === 'check') {
    unlessUnchanged('check', RULES, undefined, ['lint', 'typecheck', 'test', 'e2e']);
} else {
    fail('Usage: node scripts/maven.mjs build|check');
}

function requireNode() {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
        fail(`The web application needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    }
}

function unlessUnchanged(name, inputs, output, scripts) {
    const stamp = path.join(stamps, name);
    const now = fingerprint(inputs);
    if (read(stamp) === now && (output === undefined || existsSync(output))) {
        console.log(`web: nothing changed since the last ${name}`);
        return;
    }
    install();
    for (const script of scripts) {
        npm('run', '--silent', script);
    }
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, now);
}

/** Installs exactly what the lock file says, and only when that is not what is there. */
function install() {
    const stamp = path.join(web, 'node_modules', '.skyledger-lock');
    const now = fingerprint(['package-lock.json']);
    if (read(stamp) !== now) {
        npm('ci', '--prefer-offline', '--no-audit', '--no-fund');
        writeFileSync(stamp, now);
    }
}

function npm(...args) {
    console.log(`web: npm ${args.join(' ')}`);
    const { status, error } = spawnSync('npm', args, {
        cwd: web,
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    if (error) {
        fail('The web application is built with npm, which was not found; install it, or build with -DskipUi.');
    }
    if (status !== 0) {
        process.exit(status ?? 1);
    }
}

function fingerprint(inputs) {
    const hash = createHash('sha256');
    for (const file of inputs.flatMap(files).sort()) {
        hash.update(file)
            .update('\0')
            .update(readFileSync(path.join(web, file)))
            .update('\0');
    }
    return hash.digest('hex');
}

function files(input) {
    const full = path.join(web, input);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [input];
    return readdirSync(full, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'schema.d.ts')
        .map((entry) => path.relative(web, path.join(entry.parentPath ?? entry.path, entry.name)));
}

function read(file) {
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function fail(sentence) {
    console.error(sentence);
    process.exit(1);
}
