// The commands that the documents tell their readers, and what docs-check does with each.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const BEGINS_LIKE_A_COMMAND = /^(?:[A-Z_]+=(?:"[^"]*"|\S*) +)*(?:make|mvn|java|curl|node|npm|docker|openssl|tar|psql|pg_dump|deploy\/bin\/\S+|\.ci\/run)(?: |$)/;

/** What an instance is asked while it runs, one after the other: as it is written, what is run, and what it must say. */
export const STORY = [
  ["make help", "make help", /make load/],
  ["make setup", "make setup", /^/],
  ["make package", "make package", /skyledger-exec\.jar/],
  ["make up", "make up", /It runs in the background/],
  ["make load FLIGHTS=100000", "FLIGHTS=300 make load", /\[#{40}\] 300 of 300[\s\S]*\b300 flights were put on sale .* 0 were refused/],
  ["make db-shell", "make db-shell <<< 'select count(*) from log.event;'", /\(1 rows\)/],
  ["make admin-superuser", "EMAIL=ada@example.org NAME=Ada PASSWORD='a long walk by the sea' make admin-superuser", /ada@example\.org is an administrator now/],
  ["make logs", "timeout 5 make logs || [ $? = 124 ]", /Skyledger is ready/],
  ["make restart", "make restart", /Skyledger has stopped[\s\S]*It runs in the background/],
  ["make down", "make down", /Skyledger has stopped/],
  ["make migrate", "make migrate", /^/],
];

const NOT_RUN = [
  [/^make test$|^mvn -T4 verify$/, "the whole test run; .ci/run is that run. The tests of the generated pages are run below"],
  [/^(?:[A-Z_]+=(?:"[^"]*"|\S*) )*make bench$/, "minutes of load that need the machine for themselves; docs/performance.md says what it printed"],
  [/^(?:[A-Z_]+=(?:"[^"]*"|\S*) )*make (drill|broken)\b/, "kills or breaks instances for minutes to an hour; docs/drills.md says what it printed"],
  [/^make (lint|format)$/, "looks at, or writes, what `make test` looks at too"],
  [/^make screenshots$|^npm run screenshots$/, "pictures of every page in every state take many minutes and are for people"],
  [/^make docs-check$/, "this is it"],
  [/^docker compose /, "no container engine; the three roles are started by ThreeRolesTest where SKYLEDGER_AXONSERVER names an Axon Server"],
  [/^SPRING_DATASOURCE_URL=.* java -jar/, "wants a PostgreSQL of one's own; TwoNodesTest starts two processes on one"],
  [/^npm (run (build|lint|typecheck|e2e)|test)$/, "part of the whole test run, see `make test`"],
  [/^npm run (dev|mock)$/, "a server for who changes the browser application"],
  [/^SKYLEDGER_URL=.* npm run e2e/, "TravellersBookInABrowserTest runs it, as a part of the whole test run"],
];

const SAME = [[/^make run$/, "make run"], [/^java -jar app\/target\/skyledger-exec\.jar$/, "-jar app/target/skyledger-exec.jar"]];

const plain = (line) => line.replace(/\s+#.*$/, "").trim().replaceAll(/\s+/g, " ");

/** The scripts of the fences that are run as they are. */
export function scripts(root, pages) {
  return pages.flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(/^```sh( server)?\n([\s\S]*?)^```/gm)].map(
      ([, server, script]) => ({ page, server: Boolean(server), script: script.trim(), title: `${page}: ${script.trim().split("\n").join(" ; ")}` })));
}

function told(root, page) {
  const text = readFileSync(join(root, page), "utf8");
  const fences = [...text.matchAll(/^```(?!sh)[^\n]*\n([\s\S]*?)^```/gm)].flatMap(([, lines]) => lines.replaceAll(/\\\n/g, " ").split("\n"));
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, words]) => words);
  return [...fences, ...inline].map(plain).filter((line) => BEGINS_LIKE_A_COMMAND.test(line) && line.includes(" "));
}

function whatHappensTo(command, lines) {
  if (lines.has(command) || SAME.some(([form, run]) => form.test(command) && [...lines].some((line) => line.includes(run)))) return { run: "in a fence" };
  if (STORY.some(([written]) => written === command)) return { run: "on a running instance" };
  const reason = NOT_RUN.find(([form]) => form.test(command))?.[1];
  return reason ? { reason } : {};
}

/** Every command of the pages and every target of the Makefile: whether it is run, or why not. */
export function commands(root, pages) {
  const lines = new Set(scripts(root, pages).flatMap(({ script }) => script.replaceAll(/\\\n/g, " ").split("\n")).map(plain));
  const targets = [...readFileSync(join(root, "Makefile"), "utf8").matchAll(/^([a-z-]+):.*## /gm)].map(([, target]) => ["Makefile", `make ${target}`]);
  const found = new Map();
  for (const [page, command] of [...pages.flatMap((page) => told(root, page).map((it) => [page, it])), ...targets]) {
    const known = page === "Makefile" && STORY.find(([written]) => written.startsWith(`${command} `));
    if (!found.has(command) && !known) found.set(command, { page, command, ...whatHappensTo(command, lines) });
  }
  return [...found.values()];
}

/** Why a script is not run, if it is not. */
export const reasonNotToRun = (script) => NOT_RUN.find(([form]) => form.test(plain(script)))?.[1];
