#!/usr/bin/env node
// Takes protections out of a copy of the sources, one patch of bench/broken after the other, and demands that each drill and test
// that the patch names fails, and says why. A line for each.
//   node deploy/bin/broken.mjs                       all of them (more than an hour)
//   node deploy/bin/broken.mjs R2 NothingIsOversold  drills and tests, or patches, that are called so or begin so
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const tree = join(root, "bench/target/broken/tree");
const LEFT_OUT = new Set([".git", ".data", ".idea", ".vscode", "target", "node_modules", "dist"]);
const BUILD = ["-B", "-ntp", "-q", "-DskipUi", "-Dspotless.check.skip=true"];
const TESTS = { R13: "PastEventsAreReplayedTest" };
const home = execFileSync(join(root, "deploy/bin/jdk"), { encoding: "utf8" }).trim();
const environment = { ...process.env, JAVA_HOME: home, GIT_CEILING_DIRECTORIES: dirname(tree), QUICK: "1" };
delete environment.AT; // a broken build is nobody's running instance

const wanted = process.argv.slice(2).map((it) => TESTS[it] ?? it);
const isWanted = (name) => wanted.length === 0 || wanted.some((it) => (/^R\d+$/.test(it) ? name === it : name.startsWith(it)));

/** The first line says what is taken away; then comes who must notice, and what they say. */
function read(file) {
  const text = readFileSync(file, "utf8");
  const name = basename(file, ".patch");
  const watchers = [...text.matchAll(/^Fails: (\S+), saying (.+)$/gm)].map(([, who, says]) => ({ who, says: new RegExp(says) }));
  return { file, name, without: text.split("\n")[0], watchers: isWanted(name) ? watchers : watchers.filter((it) => isWanted(it.who)) };
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => !LEFT_OUT.has(it.name))
    .flatMap((it) => (it.isDirectory() ? files(join(folder, it.name)) : it.isFile() ? [join(folder, it.name)] : []));
}

/** What differs is written anew, now, so that the build sees what an earlier patch did there. */
function copySources() {
  const now = new Set(files(root).map((it) => it.slice(root.length + 1)));
  mkdirSync(tree, { recursive: true });
  for (const old of files(tree)) if (!now.has(old.slice(tree.length + 1))) rmSync(old);
  for (const name of now) {
    const [from, to] = [join(root, name), join(tree, name)];
    if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) {
      cpSync(from, to);
      chmodSync(to, statSync(from).mode);
    }
  }
}

function run(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: tree, env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
  return { good: status === 0, out: stdout ?? "", said: `${stdout ?? ""}\n${stderr ?? ""}` };
}

/** What a build complains about; else how it ended. */
function end(text) {
  const lines = text.trim().split("\n");
  const errors = lines.filter((it) => /^\[ERROR\] \S/.test(it) && !/articles|re-run Maven|resume the build|mvn <args>|\[Help/.test(it));
  return (errors.length > 0 ? errors.slice(0, 8) : lines.slice(-12)).join("\n      ");
}

/** What a test that was run left, or nothing where it did not come to that. */
function test(who) {
  const [name] = who.split("#");
  const found = files(tree).find((it) => it.endsWith(`/${name}.java`));
  if (!found) return { said: `there is no ${name}` };
  const module = found.slice(tree.length + 1).split("/")[0];
  const reports = join(tree, module, "target/surefire-reports");
  rmSync(reports, { recursive: true, force: true });
  const { good, said } = run("mvn", [...BUILD, "-pl", module, "-am", "test", `-Dtest=${who}`, "-Dsurefire.failIfNoSpecifiedTests=false"]);
  const report = existsSync(reports) ? readdirSync(reports).find((it) => it.endsWith(`.${name}.txt`)) : undefined;
  return report ? { good, wrong: readFileSync(join(reports, report), "utf8") } : { said };
}

function drill(who) {
  const built = run("mvn", [...BUILD, "-pl", "bench", "-am", "-DskipTests", "package"]);
  if (!built.good) return built;
  utimesSync(join(tree, "bench/target/bench-0.1.0.jar"), new Date(), new Date());
  const { good, out, said } = run("deploy/bin/drill", [who]);
  const line = out.split("\n").find((it) => it.startsWith("{"));
  return line ? { good, wrong: JSON.parse(line).wrong.join("\n") } : { said };
}

function judge({ name, without }, { who, says }) {
  const began = Date.now();
  const { good, wrong, said } = /^R\d+$/.test(who) ? drill(who) : test(who);
  const after = `${name} (${Math.round((Date.now() - began) / 1000)} s)`;
  if (wrong === undefined) return [`${who} was not reached with ${after}:\n      ${end(said)}`];
  if (good) return [`${who} passes with ${after}: ${without}`];
  const why = wrong.split("\n").find((it) => says.test(it));
  if (!why) return [`${who} fails with ${after}, but does not say ${says}:\n      ${end(wrong)}`];
  console.log(`  fails as it should  ${who} with ${after}: ${why.trim().slice(0, 160)}`);
  return [];
}

const folder = join(root, "bench/broken");
const builds = readdirSync(folder).filter((it) => it.endsWith(".patch")).sort().map((it) => read(join(folder, it))).filter((it) => it.watchers.length > 0);
if (builds.length === 0) {
  console.log(`No patch in bench/broken is watched by ${wanted.join(" or ")}.`);
  process.exit(2);
}
const bad = [];
for (const build of builds) {
  copySources();
  execFileSync("git", ["apply", "--whitespace=nowarn", build.file], { cwd: tree, env: environment });
  for (const watcher of build.watchers) bad.push(...judge(build, watcher));
}
bad.forEach((it) => console.log(`  NOT NOTICED         ${it}`));
process.exit(bad.length === 0 ? 0 : 1);
