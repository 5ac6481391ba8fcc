// A second opinion: Mozilla's Fluent for JavaScript renders every text from the same files, and must say the same.
//
// Usage: node fluent.mjs LOCALES GUIDE.json...  (with @fluent/bundle where node finds it)
// Digits, decimal and minus signs are compared as numbers: each side writes them by its own tables.

import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

const [locales, ...guides] = process.argv.slice(2);
let failed = guides.length === 0;
for (const file of guides) failed = !agrees(JSON.parse(readFileSync(file, "utf8"))) || failed;
process.exit(failed ? 1 : 0);

function agrees(guide) {
  const { lang: tag, wording } = guide;

  // The layers of the language, lowest first: base, default wording, region, wording.
  const folder = (name) => join(locales, name);
  const words = (path) => new FluentResource(readFileSync(path, "utf8"));
  const files = (path) => readdirSync(path).filter((name) => name.endsWith(".ftl")).sort().map((name) => words(join(path, name)));
  const whole = (name) => existsSync(join(folder(name), "guide.ftl"));
  const base = whole(tag) ? tag : tag.split("-")[0];
  const layers = [...files(folder(base)), words(join(folder(base), "wordings/default.ftl"))];
  if (base !== tag) layers.push(...files(folder(tag)));
  if (wording !== "default") layers.push(words(join(folder(base), `wordings/${wording}.ftl`)));

  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const layer of layers) bundle.addResource(layer, { allowOverrides: true });

  // The numbers, from the guide's own table of quantities.
  const args = {};
  for (const { id, min, max, decimals, unit } of guide.quantities) {
    const number = (name, value) => { args[name] = new FluentNumber(value); };
    const ends = (suffix) => (min < max ? [number(`${id}${suffix}-min`, min), number(`${id}${suffix}-max`, max)] : number(`${id}${suffix}`, min));
    if (unit === "celsius") { number(`${id}-c`, min); number(`${id}-f`, Math.round((min * 1.8 + 32) * 10 ** decimals) / 10 ** decimals + 0); }
    else if (unit === "centimetre") { ends("-cm"); number(`${id}-in`, Math.round(((min + max) / 2 / 2.54) * 2) / 2); }
    else ends("");
  }

  // Every text of the guide under the name of its message and attribute.
  const texts = new Map();
  const put = (id, field, text) => texts.set(`${id}.${field}`, text);
  function walk(value, id) {
    if (Array.isArray(value)) return value.forEach((inner) => walk(inner, id));
    if (value === null || typeof value !== "object") return;
    const own = typeof value.id === "string" ? value.id : id;
    for (const [field, inner] of Object.entries(value)) {
      if (["title", "summary", "why", "purpose", "place", "avoid"].includes(field)) put(own, field, inner);
      else if (field === "contested" && inner) put(own, "contested", inner.text);
      else if (field === "text") put(own, value.name ?? "text", inner);
      else walk(inner, own);
    }
  }
  const { sources, quantities, labels, massage, notice, ...rest } = guide;
  walk(rest, "guide");
  walk(massage, "massage");
  put("guide", "notice-draft", notice);
  for (const [kind, names] of Object.entries(labels))
    for (const [name, text] of Object.entries(names)) put(kind.replaceAll("_", "-"), name, text);

  const zeros = ["٠", "۰", "०", "০"];
  const plain = (text) =>
    [...text.replace(/[\u2066-\u2069\u061c\u200e\u200f]/g, "").replaceAll("\u2212", "-")]
      .map((c) => { const zero = zeros.find((z) => c >= z && c.codePointAt(0) < z.codePointAt(0) + 10); return zero ? String(c.codePointAt(0) - zero.codePointAt(0)) : c; })
      .join("")
      .replace(/(\d)[,٫](\d)/g, "$1.$2")
      .replace(/(\d)\.0(?!\d)/g, "$1");

  let compared = 0;
  const wrong = [];
  for (const [name, ours] of texts) {
    const [id, field] = name.split(".");
    const pattern = layers.toReversed().flatMap((layer) => layer.body).find((m) => m.id === id && m.attributes?.[field] !== undefined)?.attributes[field];
    if (pattern === undefined) { wrong.push(`${name} is in no file`); continue; }
    const errors = [];
    const theirs = bundle.formatPattern(pattern, args, errors);
    compared += 1;
    if (errors.length > 0) wrong.push(`${name}: ${errors[0]}`);
    else if (plain(theirs) !== plain(ours)) wrong.push(`${name}:\n  ours   ${plain(ours)}\n  theirs ${plain(theirs)}`);
  }
  console.log(`${tag} ${wording}: ${compared} texts compared, ${wrong.length} differ`);
  if (wrong.length > 0) console.error(wrong.join("\n"));
  return wrong.length === 0 && compared > 400;
}
