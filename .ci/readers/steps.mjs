// Whether an app in TypeScript can hold a guide by the types that its schema gives, and can't forget the cautions.
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

const without = sample.replace(/\n *case "caution":[^]*?(?=\n *case )/, "");
if (without === sample) fail("steps.ts has no case for cautions to take away");
write("without-cautions.ts", without);
const forgotten = compile(work, "without-cautions.ts");
if (!/without-cautions\.ts.* is not assignable to type 'never'/.test(forgotten)) fail(`a sample without cautions compiles: ${forgotten}`);

const { steps } = await import(pathToFileURL(resolve(work, "js/steps.js")).href);
let good = true;
for (const [tag, guide] of guides(out)) {
  const lines = steps(readFileSync(join(out, "json", `${tag}.json`), "utf8"));
  const parts = guide.steps.flatMap((step) => step.parts);
  const lost = parts.filter(({ kind, text }) => !lines.some((line) => line.includes(text) && line.startsWith("! ") === (kind === "caution")));
  good = report(`steps.ts ${tag}`, parts.length - lost.length, lost.map(({ text }) => `lost: ${text}`), 40) && good;
}
process.exit(good ? 0 : 1);
