// What an app's own library makes of the files: Fluent, i18next, Apple's catalog, Flutter's ARB.
//
// Usage: node apps.mjs OUT
// Needs @fluent/bundle, ajv, i18next, locize-xcstrings and @formatjs/icu-messageformat-parser where node finds them.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import Ajv2020 from "ajv/dist/2020.js";
import i18next from "i18next";
import { xcstrings2locize } from "locize-xcstrings";
import { compare, guides, texts } from "./texts.mjs";

const out = process.argv[2];
const text = (...path) => readFileSync(join(out, ...path), "utf8");
const json = (...path) => JSON.parse(text(...path));
const known = guides(out);
let good = known.size > 0;
const check = (...args) => { good = compare(...args) && good; };
const demand = (holds, message) => { if (!holds) { console.error(message); good = false; } };

for (const [tag, guide] of known) {
  const expected = texts(guide);

  // Without isolation marks of its own: what it shows has to be the text and nothing else.
  const resource = new FluentResource(text("ftl", tag, "hand-expression.ftl"));
  const bundle = new FluentBundle(tag, { useIsolating: false });
  demand(bundle.addResource(resource).length === 0, `ftl ${tag}: a message stands twice`);
  const shown = new Map();
  for (const { id, attributes } of resource.body)
    for (const [field, pattern] of Object.entries(attributes)) shown.set(`${id}.${field}`, bundle.formatPattern(pattern));
  check(`ftl ${tag}`, expected, shown);

  // No fallback: with one, a text that is missing would come from another language.
  const i18n = i18next.createInstance();
  const translation = json("i18next", "locales", tag, "translation.json");
  await i18n.init({ lng: tag, fallbackLng: false, load: "currentOnly", resources: { [tag]: { translation } } });
  const keys = Object.entries(translation).flatMap(([id, fields]) => Object.keys(fields).map((field) => `${id}.${field}`));
  check(`i18next ${tag}`, expected, new Map(keys.map((key) => [key, i18n.t(key, { skipInterpolation: true })])));
}

// With the map beside the files, readers of every form get what the library gives them.
const i18n = i18next.createInstance();
const titles = new Map([...known.keys()].map((tag) => [tag, json("i18next", "locales", tag, "translation.json")]));
await i18n.init({
  fallbackLng: json("i18next", "fallback.json"),
  resources: Object.fromEntries([...titles].map(([tag, translation]) => [tag, { translation }])),
});
for (const [codes, tag] of [
  ["zh zh-CN zh-SG zh-Hans-CN", "zh-Hans"], ["zh-TW zh-HK zh-MO zh-Hant zh-Hant-HK de xx", "en"],
  ["pt pt-US pt-BR", "pt-BR"], ["pt-AO pt-MZ pt-PT", "pt-PT"], ["es-MX es", "es"], ["es-ES", "es-ES"], ["fr-CA", "fr"],
])
  for (const lng of codes.split(" "))
    demand(i18n.t("step-express.title", { lng, skipInterpolation: true }) === titles.get(tag)["step-express"].title, `i18next: ${lng} does not get ${tag}`);

// A validator that takes a schema strictly as it comes.
for (const name of ["guide", "languages", "advisories"]) {
  const validate = new Ajv2020().compile(json("json-schema", `${name}.schema.json`));
  const data = name === "guide" ? [...known.keys()].map((tag) => json("json", `${tag}.json`)) : [json("json", `${name}.json`)];
  for (const one of data) demand(validate(one), `ajv, ${name}: ${JSON.stringify(validate.errors?.slice(0, 2))}`);
}

const catalog = json("xcstrings", "HandExpression.xcstrings");
const { resources, sourceLng } = xcstrings2locize(catalog);
demand(sourceLng === "en", "xcstrings: the source is not English");
for (const [tag, guide] of known) {
  const values = Object.entries(resources[tag] ?? {}).map(([key, { value }]) => [key, value]);
  check(`xcstrings ${tag}`, texts(guide), new Map(values));
  // The source language of a catalog has no state to review; all that nobody reviewed beside it has.
  const states = new Set(Object.values(catalog.strings).map(({ localizations }) => localizations[tag]?.stringUnit.state));
  const state = guide.status === "reviewed" ? "translated" : "needs_review";
  demand(tag === "en" || (states.size === 1 && states.has(state)), `xcstrings ${tag}: states ${[...states]}`);
}

// How Flutter's generator reads a text with use-escaping. ICU itself lets a lone apostrophe pass, Flutter does not.
function flutter(message) {
  let value = "";
  let at = 0;
  for (const [token] of message.matchAll(/'[^']*'|[^{}']+/gy)) {
    if (token === "''") value += "'";
    else if (token.startsWith("'")) value += token.slice(at > 1 && message[at - 1] === "'" ? 0 : 1, -1);
    else value += token;
    at += token.length;
  }
  return at === message.length ? value : undefined;
}

const arbs = readdirSync(join(out, "arb")).filter((name) => name.endsWith(".arb"));
const locales = arbs.map((name) => name.slice("app_".length, -".arb".length));
const template = json("arb", "app_en.arb");
const ids = (arb) => Object.keys(arb).filter((id) => !id.startsWith("@"));
demand(/^use-escaping: true$/m.test(text("arb", "l10n.yaml")), "arb: l10n.yaml does not say use-escaping");
for (const [tag] of known) demand(locales.includes(tag.replaceAll("-", "_")), `arb ${tag}: no file`);
for (const locale of locales) {
  const arb = json("arb", `app_${locale}.arb`);
  demand(locales.includes(locale.split("_")[0]), `arb ${locale}: no file for the language without region or script`);
  demand(arb["@@locale"] === locale, `arb ${locale}: @@locale is ${arb["@@locale"]}`);
  demand(ids(arb).join() === ids(template).join(), `arb ${locale}: not the keys of the template`);
  const found = new Map();
  for (const id of ids(arb)) {
    const about = (arb[`@${id}`] ?? template[`@${id}`]) ?? {};
    demand(/^[a-z][a-zA-Z0-9]*$/.test(id), `arb ${locale}: ${id} is no name in Dart`);
    demand(typeof about.description === "string", `arb ${locale}: ${id} has no description`);
    const parts = parse(arb[id], { ignoreTag: true });
    const value = parts.map((part) => (part.type === TYPE.literal ? part.value : `{${part.value}}`)).join("");
    demand(flutter(arb[id]) === value, `arb ${locale}: Flutter reads ${id} otherwise than ICU does`);
    found.set(about.description, value);
  }
  // A file for "zh" alone has the texts of one of the languages, and says of which.
  const own = locale.replaceAll("_", "-");
  const tag = known.has(own) ? own : arb[`@${ids(arb)[0]}`]?.["x-lang"];
  demand(known.has(tag), `arb ${locale}: of no language`);
  if (known.has(tag)) check(`arb ${locale} (${tag})`, texts(known.get(tag)), found);
}

process.exit(good ? 0 : 1);
