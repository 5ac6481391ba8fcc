// Whether a translator sees the words that a guide is made of: each pattern in PO and XLIFF is that of the locale files, to
// the last choice in it, and gives the guide's text when Fluent renders it.
//
// Usage: node patterns.mjs LOCALES OUT FOUND.json    (by translators.py)

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { guides, report, texts } from "./texts.mjs";
import { layers, numbers, patterns, plain } from "./words.mjs";

const [locales, out, file] = process.argv.slice(2);
const known = guides(out);
const words = new Map([...known].map(([tag, guide]) => [tag, layers(locales, tag, guide.wording)]));
const english = patterns(words.get("en"));

// A line of the pattern that could be taken for an attribute or the end of it is kept in by the indent.
const parse = (text) => new FluentResource(`m =\n    .f = ${text.replaceAll("\n", "\n        ")}\n`).body[0]?.attributes?.f;

let good = true;
for (const [format, tags] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) {
  for (const [tag, found] of Object.entries(tags)) {
    const guide = known.get(tag);
    const own = patterns(words.get(tag));
    const bundle = new FluentBundle(tag, { useIsolating: false });
    for (const layer of words.get(tag)) bundle.addResource(layer, { allowOverrides: true });
    const args = numbers(guide);
    const expected = texts(guide);
    const wrong = [];
    let compared = 0;

    const differs = (key, side, text, pattern) => {
      const equal = isDeepStrictEqual(parse(text), pattern);
      if (!equal) wrong.push(`${key}: ${side} is not the pattern of the locale: ${text}`);
      return !equal;
    };
    for (const [key, [source, target]] of Object.entries(found)) {
      if (!own.has(key)) { wrong.push(`${key} is in no locale`); continue; }
      // A term that only this language has can't have an English pattern.
      if (english.has(key) && differs(key, "source", source, english.get(key))) continue;
      if (differs(key, "target", target, own.get(key)) || key.startsWith("-")) continue;
      const errors = [];
      const shown = bundle.formatPattern(parse(target), args, errors);
      if (errors.length > 0) wrong.push(`${key}: ${errors[0]}`);
      // The notice of a guide is the one that its status calls for. The other two are in no guide.
      const text = expected.get(key === `guide.notice-${guide.status}` ? "guide.notice" : key);
      if (text !== undefined && plain(text) !== plain(shown)) wrong.push(`${key}:\n  guide ${plain(text)}\n  file  ${plain(shown)}`);
      compared += text !== undefined;
    }
    for (const key of own.keys()) if (!(key in found)) wrong.push(`${key} is missing`);
    if (compared !== expected.size) wrong.push(`${expected.size - compared} texts of the guide are not among them`);
    good = report(`${format} ${tag}`, compared, wrong, 400) && good;
  }
}
process.exit(good ? 0 : 1);
