// Whether the files for the web and for health records are what schema.org and FHIR R4 say. They have no keys, so the texts
// are looked for in the order of the guide: a rule after what it guards would be found missing.
//
// Usage: node linked.mjs OUT WORK    (WORK is emptied, and has to be where node finds the packages)
// Needs typescript, schema-dts, @types/fhir and @asymmetrik/fhir-json-schema-validator.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import FhirSchema from "@asymmetrik/fhir-json-schema-validator";
import { guides, report } from "./texts.mjs";
import { compile } from "./tsc.mjs";

const [out, work] = process.argv.slice(2);
const known = guides(out);
let good = known.size > 0;
const demand = (holds, message) => { if (!holds) { console.error(message); good = false; } };
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

// Every string in the order of the file. In another language, FHIR keeps it beside the English one.
const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
function strings(value, lang) {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field.startsWith("_")) return [];
    const parts = (value[`_${field}`]?.extension ?? []).filter(({ url }) => url === TRANSLATION).map(({ extension }) => extension);
    const own = parts.filter((part) => part.some(({ url, valueCode }) => url === "lang" && valueCode === lang));
    if (own.length > 1) demand(false, `fhir ${lang}: ${inner} has two translations`);
    return own.length > 0 ? [own[0].find(({ url }) => url === "content").valueString] : strings(inner, lang);
  });
}

// An item as it is read: a plan has its blocks between what comes before them and what comes after.
function read({ title, parts, blocks = [], parts_before = 0 }) {
  return [title, ...[...parts.slice(0, parts_before), ...blocks, ...parts.slice(parts_before)].map(({ text }) => text)];
}

// Both files have these, each in an order of its own.
const SECTIONS = ["preparation", "steps", "sessions", "problems"];

function inOrder(what, guide, found) {
  for (const section of SECTIONS) inSection(`${what} ${section}`, guide[section].flatMap(read), found);
}

function inSection(what, expected, found) {
  let at = 0;
  let compared = 0;
  const wrong = [];
  for (const text of expected) {
    const next = found.indexOf(text, at);
    if (next < 0) wrong.push(`not there, or not in its place: ${text}`);
    else { at = next + 1; compared += 1; }
  }
  good = report(what, compared, wrong, Math.max(expected.length, 20)) && good;
}

function nodes(value) {
  if (value === null || typeof value !== "object") return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}
const notes = (guide, kind) => SECTIONS.flatMap((section) => guide[section]).flatMap(({ parts }) => parts.filter((part) => part.kind === kind));

// The same note stands in many places. Each of them has to say that it is one.
function marked(what, guide, data, isOne) {
  for (const kind of ["rule", "sign"]) {
    const said = new Set(notes(guide, kind).map(({ text }) => text));
    const places = nodes(data).filter((node) => Object.values(node).some((value) => said.has(value)));
    demand(said.size > 5 && places.length >= notes(guide, kind).length && places.every(isOne), `${what}: a ${kind} that is not marked as one`);
  }
}

function check(file, text) {
  writeFileSync(join(work, file), text);
  const against = compile(work, file);
  demand(against === "", against);
}

// schema.org: each node by the type that it gives itself.
const typed = [];
for (const [tag, guide] of known) {
  const raw = readFileSync(join(out, "json-ld", `${tag}.jsonld`), "utf8");
  demand(!/[<\u2028\u2029]/.test(raw), `json-ld ${tag}: not safe inside <script>`);
  const data = JSON.parse(raw);
  inOrder(`json-ld ${tag}`, guide, strings(data));
  marked(`json-ld ${tag}`, guide, data, (node) => node["@type"] === "HowToTip");
  for (const top of [data].flat()) {
    demand(top["@context"] === "https://schema.org", `json-ld ${tag}: @context is ${top["@context"]}`);
    // The compiler takes two seconds for each language, and the types are the same in all.
    if (!["en", "ar"].includes(tag)) continue;
    for (const { "@context": _, ...node } of top["@graph"] ?? [top]) typed.push(`({ ${JSON.stringify(tag)}: ${JSON.stringify(node)} }) satisfies Record<string, Schema.${node["@type"]}>;`);
  }
}
check("schema-org.ts", `import type * as Schema from "schema-dts";\n${typed.join("\n")}\n`);

// FHIR: the types know which codes there are, HL7's own schema which forms of a text and a date.
const plan = JSON.parse(readFileSync(join(out, "fhir/PlanDefinition-hand-expression.json"), "utf8"));
for (const [tag, guide] of known) inOrder(`fhir ${tag}`, guide, strings(plan, tag));
// In XML's expressions, which FHIR means, \S takes in every space but the four of XML; in JSON Schema's it does not.
const broken = JSON.parse(JSON.stringify(plan).replaceAll(/[^\S \r\n\t]/g, " "));
for (const { message, dataPath } of new FhirSchema().validate(broken)) demand(false, `fhir: ${dataPath} ${message}`);
marked("fhir", known.get("en"), plan, ({ requiredBehavior }) => requiredBehavior === "must");
// A rule in words that no schema holds: an extension has a value or extensions of its own.
const both = nodes(plan).filter((node) => node.url && node.extension && Object.keys(node).some((key) => key.startsWith("value")));
demand(both.length === 0, "fhir: an extension with a value and extensions");
check("fhir.ts", `import type { PlanDefinition } from "fhir/r4";\nexport const plan: PlanDefinition = ${JSON.stringify(plan)};\n`);

process.exit(good ? 0 : 1);
