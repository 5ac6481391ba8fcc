// A second opinion: Mozilla's Fluent for JavaScript renders every text from the same files, and must say the same. A text that no
// guide has is as wrong as one that differs.
//
// Usage: node fluent.mjs LOCALES GUIDE.json...  (with @fluent/bundle where node finds it)
// Digits, decimal and minus signs are compared as numbers: each side writes them by its own tables.

import { readFileSync } from "node:fs";
import { FluentBundle } from "@fluent/bundle";
import { report, texts } from "./readers/texts.mjs";
import { layers, numbers, patterns, plain } from "./readers/words.mjs";

const [locales, ...guides] = process.argv.slice(2);
let failed = guides.length === 0;
for (const file of guides) failed = !agrees(JSON.parse(readFileSync(file, "utf8"))) || failed;
process.exit(failed ? 1 : 0);

function agrees(guide) {
  const { lang: tag, wording, status } = guide;
  const words = layers(locales, tag, wording);
  const own = patterns(words);
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const layer of words) bundle.addResource(layer, { allowOverrides: true });
  const args = numbers(guide);

  let compared = 0;
  const wrong = [];
  // A guide has the notice that its status calls for, and terms only inside other texts.
  const said = new Map([...texts(guide)].map(([key, text]) => [key === "guide.notice" ? `guide.notice-${status}` : key, text]));
  for (const key of own.keys())
    if (!said.has(key) && !key.startsWith("-") && !key.startsWith("guide.notice-")) wrong.push(`${key} is in no guide`);
  for (const [key, ours] of said) {
    const pattern = own.get(key);
    if (pattern === undefined) { wrong.push(`${key} is in no file`); continue; }
    const errors = [];
    const theirs = bundle.formatPattern(pattern, args, errors);
    compared += 1;
    if (errors.length > 0) wrong.push(`${key}: ${errors[0]}`);
    else if (plain(theirs) !== plain(ours)) wrong.push(`${key}:\n  ours   ${plain(ours)}\n  theirs ${plain(theirs)}`);
  }
  return report(`${tag} ${wording}`, compared, wrong, 400);
}
