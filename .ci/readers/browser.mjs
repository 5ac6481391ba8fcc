// The guide as one file, first as wasm in node and then as a page in a real browser, opened from the disk without any server.
//
// Usage: node browser.mjs WASM PAGE GUIDES SHOTS TAG
// GUIDES holds what the crate itself says, as TAG.WORDING.json. Needs playwright-core and axe-core where node finds them, and Chromium.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [wasm, file, guides, shots, tag] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(shots, { recursive: true });
const expected = (lang, wording = "default") => JSON.parse(readFileSync(join(guides, `${lang}.${wording}.json`), "utf8"));

// In node.
const module = await WebAssembly.compile(readFileSync(wasm));
assert.deepEqual(WebAssembly.Module.imports(module), [], "the wasm asks for something from outside");
const { memory, guide_ask, guide_answer, guide_answer_length } = (await WebAssembly.instantiate(module)).exports;
function ask(request) {
  for (const character of request) guide_ask(character.codePointAt(0));
  const start = guide_answer();
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(memory.buffer, start, guide_answer_length())));
}
for (const lang of ["en", tag]) assert.deepEqual(ask(`\n\n${lang}`).guide, expected(lang));
for (const wording of ["breast", "chest"]) assert.deepEqual(ask(`${wording}\n\nen`).guide, expected("en", wording));
// A language that is shipped, but not in this file.
for (const request of ["", "\n\nxx,bn", "\0\n\u{1f37c}\n;;q=,", "x".repeat(1e6)]) assert.deepEqual(ask(request).guide, expected("en"));
const offered = ask("").languages.map(({ tag }) => tag);
assert.ok(offered[0] === "en" && offered.includes(tag) && offered.length <= 3, `it has ${offered}`);
console.log(`node: ${offered.join(", ")}, and what makes no sense gives English`);

// In Chromium.
const address = pathToFileURL(resolve(file)).href;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens the page as a reader with these languages, and hands it to `look`. */
async function open(options, search, look, broken) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => request.url().startsWith(address) || request.url().startsWith("data:") || complaints.push(`it loads ${request.url()}`));
  if (broken) await page.addInitScript(broken);
  await page.goto(address + search);
  if (options.javaScriptEnabled !== false) await page.waitForSelector("h1");
  await look(page, complaints);
  await context.close();
}

/** The texts stand in this order. */
function inOrder(words, texts, where) {
  let at = 0;
  for (const text of texts) {
    const found = words.indexOf(text, at);
    assert.ok(found >= 0, `${where}: not there, or not in its place: ${text}`);
    at = found + text.length;
  }
}

const squeeze = (text) => text.replaceAll(/\s+/g, " ");
const said = (guide, note) => [guide.labels.urgency[note.urgency], note.title, note.text];

/** What stands in the page for the parts of an item: its words in order, and the kinds of what stands together. `read` is what was read before. */
function body(guide, { parts, blocks, parts_before = parts.length }, read) {
  const words = [];
  const kinds = [];
  let under;
  parts.forEach((part, at) => {
    if (at === parts_before) words.push(...(blocks ?? []).map(({ text }) => text));
    if (at === parts_before || part.kind !== "sign") under = undefined;
    if (part.kind !== "sign" || part.urgency !== under) kinds.push("urgency" in part ? `note ${part.urgency}` : part.kind);
    if (part.kind === "action" || part.kind === "tip") return words.push(part.text);
    const again = read.has(part.key);
    read.add(part.key);
    if (part.kind === "sign" && part.urgency !== under) words.push(guide.labels.urgency[under = part.urgency]);
    if (part.kind === "rule") words.push(guide.labels.urgency[part.urgency]);
    words.push(part.title, ...(again ? [] : [part.text]));
  });
  return { words, kinds };
}

async function holds(page, complaints, guide) {
  assert.deepEqual(complaints, []);
  const [lang, dir, words] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.body.textContent]);
  assert.deepEqual([lang, dir, await page.title()], [guide.lang, guide.direction, guide.title]);
  const tongues = await page.locator("main [lang]").evaluateAll((all) => all.map(({ lang, dir }) => `${lang} ${dir}`));
  assert.deepEqual([...new Set(tongues)], [`${guide.lang} ${guide.direction}`], "a part says that it is in another language");
  const { massage, labels } = guide;
  const contested = (item) => (item.contested ? [item.contested.text] : []);
  const bodies = new Map();
  const items = (list) => {
    const read = new Set();
    return list.flatMap((item) => {
      bodies.set(item.key, body(guide, item, read));
      return [
        item.title,
        ...(item.summary ? [item.summary] : []),
        ...item.paragraphs.map(({ text }) => text),
        ...bodies.get(item.key).words,
        ...(item.why ? [item.why] : []),
        ...contested(item),
      ];
    });
  };
  inOrder(squeeze(words), [
    guide.title, guide.summary, guide.notice,
    labels.section.preparation, ...items(guide.preparation),
    labels.section.massage, ...items([massage, ...massage.techniques]),
    labels.section.steps, ...items(guide.steps),
    labels.section.sessions, labels.label.stretch, ...items(guide.sessions),
    labels.section.safety, labels.label.unsure, ...guide.safety.flatMap((note) => [...said(guide, note), ...contested(note)]),
    labels.section.problems, ...items(guide.problems),
    labels.section.topics, ...items(guide.topics),
    labels.section.terms, ...guide.terms.flatMap((term) => [term.title, term.text, ...contested(term)]),
    labels.section.sources, ...guide.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ].map(squeeze), `${lang} ${guide.wording}`);

  // Item by item: no text of another one can stand in for a rule or a sign.
  for (const [key, { words, kinds }] of bodies) {
    const drawn = await page.locator(`#${key} > .parts > li`).evaluateAll((all) => all.map(({ className }) => className));
    assert.deepEqual(drawn, kinds, key);
    inOrder(squeeze(await page.locator(`#${key}`).textContent()), words.map(squeeze), key);
  }
  // In full once in a section, and no more.
  for (const section of await page.locator("main > section").all()) {
    const words = squeeze(await section.textContent());
    for (const { key, text } of guide.safety) assert.ok(words.split(squeeze(text)).length <= 2, `${key} stands there twice`);
  }
  // From everywhere to every sign.
  const help = await page.locator(".help a").evaluateAll((all) => all.map((link) => [link.hash.slice(1), link.textContent]));
  const urgencies = [...new Set(guide.safety.filter(({ contact }) => contact).map(({ urgency }) => urgency))];
  assert.deepEqual(help, urgencies.map((urgency) => [urgency, labels.urgency[urgency]]));
  // Every picture is drawn, after the rules and actions of its item, and says what to do to those who do not see it.
  const drawn = await page.locator("figure img").evaluateAll((all) => Promise.all(all.map(async (image) => {
    await image.decode();
    const parts = image.closest("article")?.querySelector(".parts");
    return [image.alt, image.naturalWidth > 0 && !(parts && image.compareDocumentPosition(parts) & Node.DOCUMENT_POSITION_FOLLOWING)];
  })));
  const { preparation, steps, safety, problems, topics } = guide;
  const pictures = [...preparation, massage, ...massage.techniques, ...steps, ...safety, ...problems, ...topics]
    .flatMap(({ illustration }) => illustration ?? []);
  assert(pictures.length > massage.techniques.length + guide.steps.length);
  assert.deepEqual(drawn, pictures.map(({ alt }) => [alt, true]), "pictures");

  for (const note of guide.safety) {
    inOrder(squeeze(await page.locator(`#${note.key}`).innerText()), said(guide, note).map(squeeze), note.key);
  }

  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length, "an id is there twice");
  const dead = await page.locator("a[href^='#']").evaluateAll((all) => all.map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id)));
  assert.deepEqual(dead, [], "links that lead nowhere");
}

async function accessible(page, where) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 160)}`), []);
}

for (const lang of ["en", tag]) {
  const guide = expected(lang);
  await open({ locale: lang }, "", async (page, complaints) => {
    await holds(page, complaints, guide);
    await accessible(page, lang);
    await page.screenshot({ path: join(shots, `browser-${lang}.png`) });
    await page.pdf({ path: join(shots, `browser-${lang}.pdf`), preferCSSPageSize: true });
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${lang} is ${wide} pixels wide on a screen of 320`);
    // The way to the help goes along, and what it leads to is not under it.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const bar = await page.locator(".help").boundingBox();
    assert.ok(bar.y === 0 && bar.height < 100, `${lang}: the way to the help is at ${bar.y} and ${bar.height} high`);
    await page.locator(".help a").first().click();
    const sign = await page.locator(":target").boundingBox();
    assert.ok(sign.y >= bar.height && sign.y < 640, `${lang}: the help is at ${sign.y}, under a bar of ${bar.height}`);
    await page.screenshot({ path: join(shots, `browser-${lang}-phone.png`) });
  });
  await open({ locale: lang, colorScheme: "dark" }, "#section-safety", async (page) => {
    await accessible(page, `${lang}, dark`);
    assert.ok((await page.locator("#section-safety").boundingBox()).y < 900, "the address does not lead to its section");
    await page.screenshot({ path: join(shots, `browser-${lang}-dark.png`) });
  });
}

// By the links that the page offers, whatever the browser prefers.
await open({ locale: tag }, "?lang=en&phase=first-days", async (page, complaints) => {
  for (const wording of ["chest", "breast", "default"]) {
    const guide = expected("en", wording);
    await page.getByRole("link", { name: guide.summary }).click();
    await page.waitForURL((url) => url.searchParams.get("wording") === wording);
    assert.equal(await page.locator("h1 + .phases").textContent(), guide.labels.phase["first-days"]);
    await page.getByRole("link", { name: guide.title, exact: true }).last().click();
    await page.waitForFunction(() => !document.querySelector("h1 + .phases") && document.querySelector("h1"));
    await holds(page, complaints, guide);
    await page.goBack();
    await page.waitForSelector("h1 + .phases");
  }
  await page.locator(`header a[lang=${tag}]`).click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang && document.querySelector("h1"), tag);
  assert.equal(await page.title(), expected(tag).title);
});
await open({ locale: "tlh" }, "?lang=xx&wording=belly&phase=later", (page, complaints) => holds(page, complaints, expected("en")));

// What the page does not know must stop it where everybody sees it, and an item in another language says so.
const faults = {
  "a part of a new kind": (guide) => { guide.steps[0].parts[0].kind = "riddle"; },
  "a new urgency": (guide) => { guide.safety[0].urgency = "whenever"; },
  "a new section": (guide) => { guide.labels.section.songs = "Songs"; },
  "a note without words": (guide) => { guide.safety[9].text = ""; },
  "a rule without its text": (guide) => { delete guide.massage.techniques[0].parts[0].text; },
  "a sign without its text": (guide) => { delete guide.sessions[0].parts.at(-1).text; },
  "a picture that is not there": (guide) => { guide.steps[0].illustration.id = "illustration-rest"; },
  "a source that is not there": (guide) => { guide.sources.pop(); guide.steps[0].sources = ["hearsay"]; },
};
const tamper = (change) => `{
  const parse = JSON.parse;
  JSON.parse = (text) => { const answer = parse(text); if (answer?.guide) (${change})(answer.guide); return answer; };
}`;
for (const [what, change] of Object.entries(faults)) {
  await open({ locale: "en" }, "", async (page, complaints) => {
    assert.equal(await page.locator("article, .note, .parts").count(), 0, `${what}: the page shows a guide all the same`);
    assert.ok(await page.getByRole("alert").isVisible() && complaints.length > 0, what);
    await accessible(page, what);
  }, tamper(change));
}
await open({ locale: "en" }, "", async (page, complaints) => {
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.locator("#step-express").evaluate(({ lang, dir }) => [lang, dir]), ["ar", "rtl"]);
  assert.deepEqual(await page.locator("#step-express .note").first().evaluate(({ lang, dir }) => [lang, dir]), ["en", "ltr"]);
  assert.equal(await page.locator("main b").count(), 0, "a word became markup");
  assert.deepEqual(await page.locator("html").evaluate(({ dir }) => dir), "rtl");
}, tamper((guide) => { Object.assign(guide.steps[3], { lang: "ar", direction: "rtl" }); guide.notice = "<b>bold</b>"; guide.direction = "rtl"; }));

// Without scripts there is no guide, and the page says so.
await open({ javaScriptEnabled: false }, "", async (page) => {
  await page.getByText("cannot show the guide").waitFor({ state: "visible", timeout: 10_000 });
});

await browser.close();
console.log(`Chromium: en and ${tag}, wordings, phases, dark, a phone, and ${Object.keys(faults).length} faults that stop the page`);
