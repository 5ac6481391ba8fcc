// The one list of texts that every exported file is held to: what the guide itself says, under "message id.field".
//
// Usage: node texts.mjs OUT    prints {tag: {key: text}}, for readers that are not written in JavaScript

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Far below what a guide has, and far above what a file that lost most of its texts would have.
const FEWEST = 400;

const OWN = ["title", "act", "more", "alt", "summary", "why"];

export function texts(guide) {
  const found = new Map();
  const put = (id, field, text) => {
    const key = `${id}.${field}`;
    // One note stands in many items. If it differs between them, no file with one text per key can be right.
    if ((found.get(key) ?? text) !== text) throw new Error(`${guide.lang}: ${key} has two texts`);
    found.set(key, text);
  };
  function walk(value, id) {
    if (Array.isArray(value)) return value.forEach((inner) => walk(inner, id));
    if (value === null || typeof value !== "object") return;
    const own = typeof value.id === "string" ? value.id : id;
    const key = "name" in value ? `${own}.${value.name}` : own;
    if ("key" in value && value.key !== key) throw new Error(`${guide.lang}: ${value.key} stands where ${key} belongs`);
    for (const [field, inner] of Object.entries(value)) {
      if (inner === null) continue;
      if (OWN.includes(field)) put(own, field, inner);
      else if (field === "contested") put(own, "contested", inner.text);
      // The text of a sign is made of its lines, which have keys of their own.
      else if (field === "text" && value.act) continue;
      else if (field === "text") put(own, value.name ?? "text", inner);
      else walk(inner, own);
    }
  }
  const { sources, quantities, labels, notice, ...rest } = guide;
  walk(rest, "guide");
  put("guide", "notice", notice);
  for (const [kind, names] of Object.entries(labels))
    for (const [name, text] of Object.entries(names)) put(kind.replaceAll("_", "-"), name, text);
  return found;
}

// Every guide that was exported, by tag. The list of languages decides, so that a file that is missing is noticed.
export function guides(out) {
  const read = (name) => JSON.parse(readFileSync(join(out, "json", name), "utf8"));
  return new Map(read("languages.json").languages.map(({ tag, file }) => [tag, read(file.split("/").at(-1))]));
}

// Both ways: a text that no guide has is as wrong as one that was lost.
export function compare(what, expected, found) {
  const wrong = [];
  let compared = 0;
  for (const [key, text] of expected) {
    if (!found.has(key)) wrong.push(`${key} is missing`);
    else if (found.get(key) !== text) wrong.push(`${key}:\n  guide ${JSON.stringify(text)}\n  file  ${JSON.stringify(found.get(key))}`);
    compared += found.has(key);
  }
  for (const key of found.keys()) if (!expected.has(key)) wrong.push(`${key} is in no guide`);
  return report(what, compared, wrong, FEWEST);
}

export function report(what, compared, wrong, fewest) {
  console.log(`${what}: ${compared} texts compared, ${wrong.length} differ`);
  if (compared < fewest) wrong.push(`${what}: fewer than ${fewest}`);
  if (wrong.length > 0) console.error(wrong.slice(0, 10).join("\n"));
  return wrong.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = [...guides(process.argv[2])].map(([tag, guide]) => [tag, Object.fromEntries(texts(guide))]);
  console.log(JSON.stringify(Object.fromEntries(all)));
}
