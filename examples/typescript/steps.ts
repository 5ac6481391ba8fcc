// What an app in TypeScript does with a guide. A kind of part that it forgets does not compile.
//
//   cargo run --example export --features export -- --format json --out .
//   cargo run --example export --features export -- --format json-schema --out .
//   npx json-schema-to-typescript --additionalProperties=false guide.schema.json guide.d.ts
//   npx tsc --strict --target es2022 --moduleResolution bundler --module es2022 steps.ts

import type { Guide } from "./guide";

type Part = Guide["steps"][number]["parts"][number];

function line(part: Part, guide: Guide): string {
  switch (part.kind) {
    case "caution":
      return `! ${guide.labels.urgency[part.urgency]}: ${part.title}. ${part.text}`;
    case "action":
      return `- ${part.text}`;
    case "tip":
      return `(${part.text})`;
    default: {
      const forgotten: never = part;
      return forgotten;
    }
  }
}

export function steps(json: string): string[] {
  const guide: Guide = JSON.parse(json);
  const lines = guide.steps.flatMap((step) => [
    `${step.number}. ${step.title}`,
    ...step.parts.map((part) => line(part, guide)),
  ]);
  return [guide.title, guide.notice, ...lines];
}
