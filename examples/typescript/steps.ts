// What an app in TypeScript does with a guide. A kind of part that it forgets does not compile,
// one that it does not know is an error, and help comes last.
//
//   cargo run --example export --features export,translate -- --format json --out .
//   cargo run --example export --features export,translate -- --format json-schema --out .
//   npx json-schema-to-typescript --additionalProperties=false guide.schema.json guide.d.ts
//   npx tsc --strict --target es2022 --moduleResolution bundler --module es2022 steps.ts

import type { Guide, Part, SafetyNote } from "./guide";

function line(part: Part, guide: Guide): string {
  switch (part.kind) {
    case "rule":
      return `! ${guide.labels.urgency[part.urgency]}: ${part.title}. ${part.text}`;
    case "action":
      return `- ${part.text}`;
    case "tip":
      return `(${part.text})`;
    case "sign":
      return sign(part, guide);
    default: {
      // The type is for a kind that this app forgets, the error for one that a later guide brings.
      const forgotten: never = part;
      throw new Error(`a kind of part that this app does not know: ${JSON.stringify(forgotten)}`);
    }
  }
}

function sign(note: SafetyNote, guide: Guide): string {
  return `+ ${guide.labels.urgency[note.urgency]}: ${note.title}. ${note.text}`;
}

export function steps(json: string): string[] {
  const guide: Guide = JSON.parse(json);
  const lines = guide.steps.flatMap((step) => [
    `${step.number}. ${step.title}`,
    ...step.parts.map((part) => line(part, guide)),
  ]);
  // Most signs stand in no step. A note with somebody to call is a sign.
  const help = guide.safety.filter((note) => note.contact).map((note) => sign(note, guide));
  return [guide.title, guide.notice, ...lines, guide.labels.section.safety, ...help];
}
