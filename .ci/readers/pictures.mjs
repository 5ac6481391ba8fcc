// The pictures in a real browser: labels measured in real fonts, what assistive technology is told, themes, movement.
//
// Usage: node pictures.mjs FOLDER SHOTS
// FOLDER holds WORDING/LANGUAGE/ID.svg. Needs playwright-core where node finds it, Chromium, and fonts for every script.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [folder, shots] = process.argv.slice(2);
let good = true;
const demand = (holds, message) => { if (!holds) { console.error(message); good = false; } };
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1320, height: 900 } });

/** Every picture of a language on one page. */
const sheet = async (wording, language, width) => {
  const files = readdirSync(join(folder, wording, language)).sort();
  const figures = files.map((file) => `<figure data-file="${file}">${readFileSync(join(folder, wording, language, file), "utf8")}</figure>`);
  await page.setContent(`<!doctype html><html lang="${language}"><title>x</title>
    <style>body{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start;margin:8px}figure{margin:0;width:${width}px}</style>${figures.join("")}`);
  return files.length;
};

/** What is wrong with the places of labels, in units of the picture. */
const misplaced = () => page.evaluate(() => {
  const wrong = [];
  const apart = (a, b, gap) => a.x + a.width + gap <= b.x || b.x + b.width + gap <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  for (const figure of document.querySelectorAll("figure")) {
    const svg = figure.querySelector("svg");
    const say = (text) => wrong.push(`${figure.dataset.file}: ${text}`);
    const { width, height } = svg.viewBox.baseVal;
    // A line of text is as tall as its letters: the box of the font has room above and below that no letter fills.
    const labels = [...svg.querySelectorAll("text[data-label]")].map((text) => ({ name: text.dataset.label, ...(({ x, y, width, height }) => ({ x, y, width, height }))(text.getBBox()) }));
    const part = svg.querySelector("svg[data-part=window]");
    const shown = { x: 0, y: part.y.baseVal.value, width, height: part.height.baseVal.value };
    // Labels beside panels stand next to the shapes, not above or below them.
    const panels = [...part.querySelectorAll("svg")].map((panel) => ({ x: panel.x.baseVal.value, y: shown.y + panel.y.baseVal.value, width: panel.width.baseVal.value, height: panel.height.baseVal.value }));
    const beside = labels.some((label) => label.y + label.height > shown.y + 20 && label.y < shown.y + shown.height - 20);
    for (const [index, label] of labels.entries()) {
      if (label.width === 0) say(`${label.name} is empty`);
      if (label.x < 1 || label.x + label.width > width - 1) say(`${label.name} reaches over the edge: ${label.x.toFixed(1)} to ${(label.x + label.width).toFixed(1)}`);
      if (label.y < -2 || label.y + label.height > height + 2) say(`${label.name} reaches over the top or the bottom`);
      for (const other of labels.slice(index + 1)) if (!apart(label, other, 2)) say(`${label.name} touches ${other.name}`);
      for (const area of beside ? panels : [shown]) if (!apart({ ...label, y: label.y + 2, height: label.height - 4 }, area, 1)) say(`${label.name} lies on the drawing`);
      for (const leader of svg.querySelectorAll("[data-part=leaders] path")) {
        const length = leader.getTotalLength();
        for (let at = 0; at <= length; at += 1) {
          const { x, y } = leader.getPointAtLength(at);
          // Half the width of the line, and of what sets it off.
          if (x > label.x - 3 && x < label.x + label.width + 3 && y > label.y + 3 && y < label.y + label.height - 3) { say(`a line crosses ${label.name}`); break; }
        }
      }
    }
  }
  return wrong;
});

let count = 0;
for (const wording of readdirSync(folder).filter((name) => name !== "list")) {
  for (const language of readdirSync(join(folder, wording))) {
    count += await sheet(wording, language, 240);
    for (const problem of await misplaced()) demand(false, `${wording}/${language}/${problem}`);
  }
}
console.log(`labels: ${count} pictures measured`);

// Assistive technology gets the caption as the name and what to do as the description.
await sheet("default", "ar", 240);
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send("Accessibility.getFullAXTree");
const told = nodes.filter((node) => node.role?.value === "image" || node.role?.value === "img").map((node) => [node.name?.value, node.description?.value]);
const words = await page.evaluate(() => [...document.querySelectorAll("figure > svg")].map((svg) => [svg.querySelector("title").textContent, svg.querySelector("desc").textContent]));
demand(JSON.stringify(told) === JSON.stringify(words), `assistive technology is told ${JSON.stringify(told.slice(0, 2))} instead of ${JSON.stringify(words.slice(0, 2))}`);

// Labels of Arabic run from the right.
demand(await page.evaluate(() => [...document.querySelectorAll("text")].every((text) => getComputedStyle(text).direction === "rtl")), "a label of Arabic does not run from the right");

// Movement is off where the reader's system asks for less of it, and in print; the shapes stay.
await sheet("default", "en", 240);
const moving = async (media) => { await page.emulateMedia(media); return page.evaluate(() => document.getAnimations().length); };
demand(await moving({ media: "screen", reducedMotion: "no-preference" }) === 3, "nothing moves");
demand(await moving({ media: "screen", reducedMotion: "reduce" }) === 0, "it moves against the reader's wish");
demand(await moving({ media: "print", reducedMotion: "no-preference" }) === 0, "it moves in print");

// The theme is the system's.
const background = async (media) => { await page.emulateMedia({ media: "screen", colorScheme: "light", ...media }); return page.evaluate(() => getComputedStyle(document.querySelector("figure > svg > g > path")).fill); };
const themes = [await background({}), await background({ colorScheme: "dark" }), await background({ media: "print", colorScheme: "dark" })];
demand(new Set(themes).size === 2 && themes[0] === themes[2], `the themes are ${themes}`);

// In a page without a doctype (a WebView that is fed a string, an e-mail) CSS matches classes without case. All pictures on one such page
// look, to the pixel, as each of them alone.
await page.emulateMedia({ media: "screen", colorScheme: "light", reducedMotion: "reduce" });
const stage = async (html) => {
  await page.setContent(`<html><body style="margin:0">${html}`);
  demand(await page.evaluate(() => document.compatMode) === "BackCompat", "the page is not in quirks mode");
};
const framed = (svg) => `<div style="width:320px;height:640px;overflow:hidden">${svg}</div>`;
const shot = async (number) => (await page.screenshot({ fullPage: true, clip: { x: 0, y: 640 * number, width: 320, height: 640 } })).toString("base64");
const svgs = readdirSync(folder).filter((name) => name !== "list").flatMap((wording) => {
  const english = join(folder, wording, "en");
  return readdirSync(english).sort().map((file) => [`${wording}/${file}`, readFileSync(join(english, file), "utf8")]);
});
await stage(svgs.map(([, svg]) => framed(svg)).join(""));
const together = [];
for (const number of svgs.keys()) together.push(await shot(number));
for (const [number, [file, svg]] of svgs.entries()) {
  // In the same place, so that the browser draws the same pixels.
  await stage(svgs.map((_, other) => framed(other === number ? svg : "")).join(""));
  demand(await shot(number) === together[number], `${file} looks otherwise beside other pictures in a page without a doctype`);
}
demand(new Set(together).size > svgs.length / 2, "the pictures look all alike, so nothing was compared");
console.log(`quirks mode: ${svgs.length} pictures on one page, each as it is alone`);

for (const [language, width] of [["en", 240], ["ar", 240], ["ur", 240], ["zh-Hans", 240], ["hi", 240], ["ru", 240], ["en", 960]]) {
  for (const [name, media] of [["light", {}], ["dark", { colorScheme: "dark" }], ["print", { media: "print" }]]) {
    await sheet("default", language, width);
    await page.emulateMedia({ media: "screen", colorScheme: "light", ...media });
    await page.screenshot({ path: join(shots, `pictures-${language}-${width}-${name}.png`), fullPage: true });
  }
}
await browser.close();
process.exit(good ? 0 : 1);
