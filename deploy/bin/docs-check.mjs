#!/usr/bin/env node
// Runs what the documents say, in a fresh clone of the last commit, and says what it did not run and why.
//   make docs-check                  everything (minutes: it builds, starts and stops)
//   node deploy/bin/docs-check.mjs --quick   links and the list of commands only
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { STORY, commands, reasonNotToRun, scripts } from "./docs-commands.mjs";
import { walk } from "./http-walk.mjs";

const READY = /Skyledger is ready|Started Skyledger in/;
const GENERATED = "ApiDocumentFileTest,ComponentsPageTest,DeploymentFilesTest,MessagesPageTest,OldNamesPageTest,UseCaseTableTest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const git = (...words) => execFileSync("git", ["-C", root, ...words], { encoding: "utf8" }).trim();
const failures = [];
const fail = (text) => { failures.push(text); console.log(`  FAILED  ${text}`); };
const ok = (text) => console.log(`  ok      ${text}`);
const skipped = (text, why) => console.log(`  not run ${text}: ${why}`);

const pages = git("ls-files", "*.md").split("\n");

function links() {
  console.log("Links");
  let count = 0;
  for (const page of pages) {
    const text = readFileSync(join(root, page), "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target) || target.startsWith("#")) continue;
      count++;
      if (!existsSync(join(root, dirname(page), target.split("#")[0]))) fail(`${page} leads to ${target}, which is not there`);
    }
  }
  ok(`${count} relative links in ${pages.length} pages`);
}

function list() {
  console.log("Commands");
  const all = commands(root, pages);
  for (const { page, command, run, reason } of all) {
    if (reason) skipped(`${page}: ${command}`, reason);
    else if (!run) fail(`${page}: '${command}' is neither run nor said not to be (deploy/bin/docs-commands.mjs)`);
  }
  ok(`${all.filter(({ run }) => run).length} of ${all.length} commands and targets are run`);
}

const freePort = () => new Promise((done) => {
  const socket = createServer().listen(0, "127.0.0.1", () => { const { port } = socket.address(); socket.close(() => done(port)); });
});

/** Runs a script in its own process group; a server is stopped with SIGINT once it is ready. */
function run(script, folder, environment, { server = false, minutes = 20, whenReady = async () => {} } = {}) {
  return new Promise((done) => {
    const child = spawn("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, env: { ...process.env, ...environment }, detached: true });
    let said = "";
    let ready = false;
    const signal = (name) => { try { process.kill(-child.pid, name); } catch { /* it has ended */ } };
    const late = setTimeout(() => { said += `\nstill running after ${minutes} minutes`; signal("SIGKILL"); }, minutes * 60_000);
    const hear = async (data) => {
      said += data;
      if (server && !ready && READY.test(said)) {
        ready = true;
        try { await whenReady(); } catch (problem) { said += `\n${problem.message}`; ready = false; }
        signal("SIGINT");
      }
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", (code) => {
      clearTimeout(late);
      done({ good: server ? ready : code === 0, whole: said, said: said.trim().split("\n").slice(-15).join("\n      ") });
    });
  });
}

async function fences(folder, environment) {
  console.log("Scripts");
  for (const fence of scripts(root, pages)) {
    const reason = reasonNotToRun(fence.script);
    if (reason) { skipped(fence.title, reason); continue; }
    const started = Date.now();
    const { good, said } = await run(fence.script, folder, { ...environment, SERVER_PORT: String(await freePort()) }, fence);
    const seconds = Math.round((Date.now() - started) / 1000);
    good ? ok(`${fence.title} (${seconds} s)`) : fail(`${fence.title}\n      ${said}`);
  }
}

/** What is asked of an instance that runs; the scenarios walk through it as soon as it is up. */
async function story(folder, environment) {
  console.log("A running instance");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  for (const [written, script, says] of STORY) {
    const { good, whole, said } = await run(script, folder, { ...environment, SERVER_PORT: String(port), SKYLEDGER_URL: address });
    good && says.test(whole) ? ok(script === written ? written : `${written}, as ${script}`) : fail(`${script}\n      ${said}`);
    if (written === "make up") await scenarios(folder, address);
  }
}

async function scenarios(folder, address) {
  for (const file of git("ls-files", "docs/scenarios/*.http").split("\n")) {
    try {
      ok(`${file}: ${await walk(join(folder, file), address)} requests`);
    } catch (problem) {
      fail(problem.message);
    }
  }
}

async function generated(folder, environment) {
  console.log("Generated pages, and files that cannot run here");
  const tests = `JAVA_HOME="$(deploy/bin/jdk)" mvn -B -q -ntp -pl app -am -DskipUi package -Dtest='${GENERATED}' -Dsurefire.failIfNoSpecifiedTests=false`;
  const { good, said } = await run(tests, folder, environment);
  good ? ok("docs/messages.md, docs/c4/components.md, web/openapi.json and the README's table are what the code says; compose, image and workflows are parsed")
    : fail(`the generated pages\n      ${said}`);
}

async function compose(folder) {
  const file = { POSTGRES_PASSWORD: "x", SKYLEDGER_MASTER_KEY: "x", SKYLEDGER_SIGNING_KEY: "x" };
  if (!(await run("docker compose version", folder, {})).good) {
    skipped("docker compose config", "docker with its compose plugin is not installed");
  } else {
    const { good, said } = await run("docker compose config --quiet", folder, file);
    good ? ok("docker compose config") : fail(`docker compose config\n      ${said}`);
  }
  skipped("docker compose up, docker build, .github/workflows", "no container engine and no workflow runner");
}

links();
list();
if (!process.argv.includes("--quick")) {
  const began = Date.now();
  const temporary = mkdtempSync(join(tmpdir(), "skyledger-docs-"));
  const folder = join(temporary, "skyledger");
  const environment = { SKYLEDGER_DEV_PASSWORD: "only for the check of the docs", SKYLEDGER_DATA: join(folder, ".data") };
  process.env.SKYLEDGER_DEV_PASSWORD = environment.SKYLEDGER_DEV_PASSWORD;
  try {
    execFileSync("git", ["clone", "--quiet", root, folder]);
    console.log(`In a fresh clone of ${git("log", "-1", "--format=%h %s")}`);
    await generated(folder, environment);
    await fences(folder, environment);
    await story(folder, environment);
    await compose(folder);
    console.log(`It took ${Math.round((Date.now() - began) / 1000)} s.`);
  } finally {
    await run('[ ! -x deploy/bin/down ] || deploy/bin/down', folder, environment);
    rmSync(temporary, { recursive: true, force: true });
  }
}
console.log(failures.length ? `${failures.length} failed.` : "All of it is true.");
process.exitCode = failures.length ? 1 : 0;
