// One text of an XLIFF file changed by the package that most of npm's tools read and write XLIFF with.
//
// Usage: node roundtrip.mjs XLIFF OUT
// Needs xliff.

import { readFileSync, writeFileSync } from "node:fs";
import jsToXliff from "xliff/js2xliff";
import xliffToJs from "xliff/xliff2js";

const [xliff, out] = process.argv.slice(2);
const file = await xliffToJs(readFileSync(xliff, "utf8"));
for (const units of Object.values(file.resources))
  if (units["safety-pregnancy-call-now.waters"]) units["safety-pregnancy-call-now.waters"].target = `${units["safety-pregnancy-call-now.waters"].target} & <x>`;
writeFileSync(out, await jsToXliff(file));
