// Whether an app in TypeScript can hold a guide by the types that its schema gives, and can't forget the rules or the signs.
//
// Usage: node steps.mjs OUT SAMPLE.ts WORK    (WORK is emptied)
// Needs typescript and json-schema-to-typescript.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFromFile } from "json-schema-to-typescript";
import { guides, report } from "./texts.mjs";
import { compile } from "./tsc.mjs";

const [out, source, work] = process.argv.slice(2);
const fail = (message) => { console.error(message); process.exit(1); };
const write = (name, text) => writeFileSync(join(work, name), text);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

write("guide.d.ts", await compileFromFile(join(out, "json-schema/guide.schema.json"), { additionalProperties: false }));
const sample = readFileSync(source, "utf8");
write("steps.ts", sample);
const against = compile(work, "steps.ts");
if (against) fail(against);

// The sample without its case for a kind: without the label alone, where it shares its arm with another.
function without(kind) {
  const label = `\\s*case "${kind}":`;
  const alone = sample.replace(new RegExp(`(case "[a-z]+":)${label}|${label}(?=\\s*case )`), "$1");
  return alone === sample ? sample.replace(new RegExp(`${label}[^]*?(?=\\s*(?:case |default:))`), "") : alone;
}
for (const kind of ["rule", "sign"]) {
  if (without(kind) === sample) fail(`steps.ts has no case for a ${kind} to take away`);
  write(`without-${kind}.ts`, without(kind));
  const forgotten = compile(work, `without-${kind}.ts`);
  if (!new RegExp(`without-${kind}\\.ts.* is not assignable to type 'never'`).test(forgotten)) fail(`a sample without a ${kind} compiles: ${forgotten}`);
}

const { steps } = await import(pathToFileURL(resolve(work, "js/steps.js")).href);
let good = true;
for (const [tag, guide] of guides(out)) {
  const lines = steps(readFileSync(join(out, "json", `${tag}.json`), "utf8"));
  const { urgency } = guide.labels;
  const signs = guide.safety.filter((note) => ["emergency", "same-day", "soon"].includes(note.urgency)).map((note) => ({ kind: "sign", ...note }));
  const parts = guide.steps.flatMap((step) => step.parts);
  const wrong = [];
  let at = 0;
  // Every part in its order, and then all that tells when to get help, each note with its urgency in words.
  for (const part of [...parts, ...signs]) {
    const note = ["rule", "sign"].includes(part.kind);
    const place = lines.findIndex((line, index) => index >= at && line.includes(part.text) && (!note || line.includes(urgency[part.urgency])));
    if (place < 0) wrong.push(`lost: ${part.text}`);
    else at = place + 1;
  }
  good = report(`steps.ts ${tag}`, parts.length + signs.length - wrong.length, wrong, 50) && good;

  // A kind that a later guide brings is an error: what an app does not know could be what keeps somebody safe.
  const later = structuredClone(guide);
  later.steps[0].parts[0].kind = "other";
  let thrown = false;
  try { steps(JSON.stringify(later)); } catch { thrown = true; }
  if (!thrown) { console.error(`steps.ts ${tag}: takes a part of a kind that it does not know`); good = false; }
}
process.exit(good ? 0 : 1);
