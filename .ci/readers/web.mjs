// The site in a real browser: no violation of WCAG by axe, valid HTML by vnu, readable at 400 % zoom and by keyboard, and printed.
//
// Usage: node web.mjs ADDRESS SHOTS
// Needs playwright-core, axe-core and vnu-jar where node finds them, Chromium, and Java.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";

const [address, shots] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const vnu = join(dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
mkdirSync(shots, { recursive: true });
let good = true;
const demand = (holds, message) => { if (!holds) { console.error(message); good = false; } };

const { languages } = await (await fetch(`${address}/api/languages.json`)).json();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
// axe comes in from outside the page, where its policy would rightly stop it.
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
const pages = [];
const saved = [];
for (const { tag } of languages) for (const path of ["", "steps", "safety?phase=first-days", "session-first-days", "problems"]) pages.push(`/${tag}/${path}`);
pages.push("/en/chest/all", "/ar/all", "/xx/");

for (const path of pages) {
  await page.goto(address + path);
  saved.push([path, await page.content()]);
  const file = join(shots, `${path.replaceAll(/[^a-zA-Z]+/g, "-").replace(/^-|-$/g, "")}.html`);
  writeFileSync(file, await (await fetch(address + path)).text());
  saved.at(-1).push(file);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations) demand(false, `${path}: ${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 160)}`);
}
console.log(`axe: ${pages.length} pages`);

// A phone, and 400 % of zoom on a screen of 1280 pixels: the text flows, and nothing has to be scrolled sideways.
for (const { tag } of languages) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}/${tag}/safety`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  demand(wide <= 320, `/${tag}/safety is ${wide} pixels wide on a screen of 320`);
  await page.screenshot({ path: join(shots, `${tag}-phone.png`) });
}

// The way to the help goes along, however far down the reader is, and what it leads to is not under it.
for (const { tag } of languages) {
  for (const [path, width, ways] of [[`/${tag}/terms`, 320, 1], [`/${tag}/terms`, 1280, 3], ["/xx/", 320, 1]]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(address + path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const links = await page.locator(".help a:visible").all();
    demand(links.length === ways, `${path} has ${links.length} ways to the help`);
    const bar = await page.locator(".help").boundingBox();
    demand(bar.y === 0 && bar.height < 100, `${path}: the way to the help is at ${bar.y} and ${bar.height} high`);
    await links.at(-1).click();
    const sign = await page.locator(":target").boundingBox();
    demand(sign.y >= bar.height && sign.y < 640, `${path}: the help is at ${sign.y}, under a bar of ${bar.height}`);
  }
}

// Every picture is there, those of the rules too, also the ones that a reader would have to scroll to.
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(`${address}/en/chest/massage`);
const pictures = await page.evaluate(async () => {
  const images = [...document.querySelectorAll("img")];
  for (const image of images) image.loading = "eager";
  return Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth > 0, () => false)));
});
demand(pictures.length === 13 && pictures.every((drawn) => drawn), `of ${pictures.length} pictures, ${pictures.filter((drawn) => drawn).length} are drawn`);

// By keyboard: the first stop is the way past the navigation, and every link can be seen when it is reached.
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(`${address}/en/steps`);
await page.keyboard.press("Tab");
demand(await page.evaluate(() => document.activeElement.matches(".skip")), "the first stop is not the skip link");
await page.keyboard.press("Enter");
demand(new URL(page.url()).hash === "#main", "the skip link does not lead to the words");
for (let stop = 0; stop < 12; stop++) {
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  demand(outline !== "none", `stop ${stop} cannot be seen`);
}

// Without scripts the pages are the same, since there are none.
demand(saved.every(([, html]) => !/<script(?! type="application\/ld\+json")/.test(html)), "a page has a script");

for (const { tag } of languages) {
  await page.goto(`${address}/${tag}/steps?phase=first-days`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(shots, `${tag}-steps.pdf`), pdf);
  // One sheet: the words on its front, the pictures on its back.
  const sides = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
  demand(sides === 2, `/${tag}/steps is printed on ${sides} sides`);
}
await page.emulateMedia({ colorScheme: "dark" });
for (const path of ["/en/steps", "/ur/safety"]) {
  await page.goto(address + path);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ["color-contrast"] }));
  demand(violations.length === 0, `${path}: contrast in the dark`);
  await page.screenshot({ path: join(shots, `dark-${path.replaceAll("/", "")}.png`) });
}
await browser.close();

const checked = spawnSync("java", ["-Xss8m", "-jar", vnu, "--also-check-css", "--errors-only", ...saved.map(([, , file]) => file)], { encoding: "utf8" });
demand(checked.status === 0, checked.stderr.slice(0, 3000));
console.log(`vnu: ${saved.length} pages`);
process.exit(good ? 0 : 1);
