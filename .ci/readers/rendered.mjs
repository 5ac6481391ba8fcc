// Pages of rendered HTML: valid by vnu, no violation of WCAG by axe in light and dark, and nothing that sticks out on a small screen.
//
// Usage: node rendered.mjs FILE...
// Needs playwright-core, axe-core and vnu-jar where node finds them, Chromium, and Java.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const vnu = join(dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
const files = process.argv.slice(2);
let good = files.length > 0;

const { status, stderr } = spawnSync("java", ["-jar", vnu, "--errors-only", ...files], { encoding: "utf8" });
if (status !== 0) { console.error(stderr.split("\n").slice(0, 20).join("\n")); good = false; }

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const colorScheme of ["light", "dark"]) {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme })).newPage();
  for (const file of files) {
    await page.goto(pathToFileURL(resolve(file)).href);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) { console.error(`${file}: ${wide} px wide on a screen of 320`); good = false; }
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    for (const { id, help, nodes } of violations) {
      console.error(`${file}, ${colorScheme}: ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
      good = false;
    }
  }
}
await browser.close();
if (good) console.log(`vnu and axe: ${files.length} pages`);
process.exit(good ? 0 : 1);
