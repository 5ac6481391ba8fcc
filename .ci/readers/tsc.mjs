// Compiles what the other files here write, as strictly as TypeScript can. Gives what it has against it, or nothing.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const options = ["--strict", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", "--types", ""];

export function compile(folder, file) {
  const done = spawnSync(process.execPath, [tsc, ...options, "--outDir", join(folder, "js"), join(folder, file)], { encoding: "utf8" });
  return done.status === 0 ? "" : (done.stdout + done.stderr).slice(0, 2000) || "tsc failed";
}
