// The words that a language is made of, as Mozilla's Fluent for JavaScript reads them, and the numbers that they state.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentNumber, FluentResource } from "@fluent/bundle";

// The layers of the language, lowest first: base, default wording, region, wording.
export function layers(locales, tag, wording) {
  const folder = (name) => join(locales, name);
  const words = (path) => new FluentResource(readFileSync(path, "utf8"));
  const files = (path) => readdirSync(path).filter((name) => name.endsWith(".ftl")).sort().map((name) => words(join(path, name)));
  const base = existsSync(join(folder(tag), "guide.ftl")) ? tag : tag.split("-")[0];
  const found = [...files(folder(base)), words(join(folder(base), "wordings/default.ftl"))];
  if (base !== tag) found.push(...files(folder(tag)));
  if (wording !== "default") found.push(words(join(folder(base), `wordings/${wording}.ftl`)));
  return found;
}

// The pattern of each "message id.field" and each "-term", from the highest layer that has it.
export function patterns(found) {
  const all = new Map();
  for (const { id, value, attributes } of found.flatMap((layer) => layer.body)) {
    if (id.startsWith("-")) all.set(id, value);
    for (const [field, pattern] of Object.entries(attributes ?? {})) all.set(`${id}.${field}`, pattern);
  }
  return all;
}

// The guide's own table of quantities, as the variables of the words. A country's number in a unit of its own says that unit.
export function numbers(guide) {
  const args = {};
  const rows = guide.quantities.flatMap((row) => (row.country ? [row, { ...row, id: `${row.id}-${row.unit}s` }] : [row]));
  for (const { id, min, max, decimals, unit } of rows) {
    const number = (name, value) => { args[name] = new FluentNumber(value); };
    const ends = (suffix) => (min < max ? [number(`${id}${suffix}-min`, min), number(`${id}${suffix}-max`, max)] : number(`${id}${suffix}`, min));
    if (unit === "celsius") { number(`${id}-c`, min); number(`${id}-f`, Math.round((min * 1.8 + 32) * 10 ** decimals) / 10 ** decimals + 0); }
    else if (unit === "centimetre") { ends("-cm"); number(`${id}-in`, Math.round(((min + max) / 2 / 2.54) * 2) / 2); }
    else ends("");
  }
  return args;
}

// Digits, decimal and minus signs as numbers: each side writes them by its own tables. Isolation marks away.
const zeros = ["٠", "۰", "०", "০"];
export const plain = (text) =>
  [...text.replace(/[\u2066-\u2069\u061c\u200e\u200f]/g, "").replaceAll("\u2212", "-")]
    .map((c) => { const zero = zeros.find((z) => c >= z && c.codePointAt(0) < z.codePointAt(0) + 10); return zero ? String(c.codePointAt(0) - zero.codePointAt(0)) : c; })
    .join("")
    .replace(/(\d)[,٫](\d)/g, "$1.$2")
    .replace(/(\d)\.0(?!\d)/g, "$1");
