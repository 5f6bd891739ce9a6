import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";

const folder = join(import.meta.dirname, "../src/i18n/ru");
const prefix = "messages:";

/** Files of messages by the area that they hold: `myWork` is in `my-work.ts`. */
export const areaFiles = new Map(
  readdirSync(folder)
    .map((file) => basename(file, ".ts"))
    .filter((name) => name !== "index")
    .map((name) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), name]),
);

const beginningOfKey = new RegExp(`["'\`](${[...areaFiles.keys()].join("|")})\\.[A-Za-z$]`, "g");

/** Areas of the message keys that a module writes: `t("plan.title")`, "plan.title" in a list, `plan.kind.${kind}`. */
export const areasIn = (code: string): string[] => [
  ...new Set([...code.matchAll(beginningOfKey)].map((match) => String(match[1]))),
];

/**
 * A page brings the messages that it speaks with. Each module in which a key of an area is written imports
 * `messages:<area>`, which puts the area into the catalogue (`addMessages`) before the module runs. So messages travel
 * with the code that uses them, no import can be forgotten, and the first screen waits for no words but its own.
 */
export const messages = (): Plugin => ({
  name: "kedr-messages",
  enforce: "pre",
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load: (id) => {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const area = id.slice(prefix.length + 1);
    return [
      `import { addMessages } from "/src/i18n/index.ts";`,
      `import { ${area} } from "/src/i18n/ru/${areaFiles.get(area)}.ts";`,
      `addMessages({ ${area} });`,
    ].join("\n");
  },
  transform: (code, id) => {
    if (!/[\\/]web[\\/]src[\\/](?!i18n[\\/]).*\.tsx?$/.test(id)) return null;
    // At the end, so that the lines keep their numbers: an import runs first wherever it stands.
    const imports = areasIn(code).map((area) => `\nimport "${prefix}${area}";`);
    return { code: code + imports.join(""), map: null };
  },
});
