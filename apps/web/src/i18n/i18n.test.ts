import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";
import { ru } from "./ru/index.ts";

const byText = (one: string, other: string) => one.localeCompare(other);

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** `area.group.key` for every message. */
const keysOf = (messages: object, path = ""): string[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );

const textOf = (messages: object, key: string): string =>
  String(
    key
      .split(".")
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], messages),
  );

const withoutPlural = (keys: string[]) =>
  [...new Set(keys.map((key) => key.replace(pluralSuffix, "")))].toSorted(byText);

const variablesOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)].map((match) => String(match[1])).toSorted(byText);

/** Stems that have plural forms, with the forms they have. */
const pluralsOf = (keys: string[]) => {
  const forms = new Map<string, string[]>();
  for (const key of keys) {
    const suffix = pluralSuffix.exec(key)?.[1];
    if (!suffix || !keys.includes(key.replace(pluralSuffix, "_other"))) continue;
    const stem = key.replace(pluralSuffix, "");
    forms.set(stem, [...(forms.get(stem) ?? []), suffix].toSorted(byText));
  }
  return forms;
};

const ruKeys = keysOf(ru);
const enKeys = keysOf(en);

const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Keys written out in `t("…")` and `i18nKey="…"`. */
const usedKeys = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/(?:\bt\(\s*|i18nKey=)"([^"]+)"/g)].map((match) => ({ file, key: String(match[1]) })),
);

/** Stems of keys put together from a code: t(`shared.health.${health}`). */
const usedStems = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/\bt\(\s*`([\w.-]+)\$\{/g)].map((match) => ({ file, stem: String(match[1]) })),
);

describe("messages", () => {
  it("are the same in both languages", () => {
    expect(withoutPlural(enKeys)).toEqual(withoutPlural(ruKeys));
  });

  it("are never empty", () => {
    const empty = [...ruKeys.filter((key) => !textOf(ru, key)), ...enKeys.filter((key) => !textOf(en, key))];
    expect(empty).toEqual([]);
  });

  it("have every plural form of their language", () => {
    for (const [stem, forms] of pluralsOf(ruKeys))
      expect({ stem, forms }).toEqual({ stem, forms: ["few", "many", "one", "other"] });
    for (const [stem, forms] of pluralsOf(enKeys))
      expect({ stem, forms }).toEqual({ stem, forms: ["one", "other"] });
    expect([...pluralsOf(enKeys).keys()].toSorted(byText)).toEqual(
      [...pluralsOf(ruKeys).keys()].toSorted(byText),
    );
  });

  it("name the same variables in both languages", () => {
    for (const key of enKeys.filter((candidate) => ruKeys.includes(candidate)))
      expect({ key, variables: variablesOf(textOf(en, key)) }).toEqual({
        key,
        variables: variablesOf(textOf(ru, key)),
      });
  });
});

describe("keys used in the sources", () => {
  it("were found by the search", () => {
    expect(usedKeys.length).toBeGreaterThan(20);
    expect(usedStems.length).toBeGreaterThan(0);
  });

  it("all exist", () => {
    const known = new Set([...ruKeys, ...withoutPlural(ruKeys)]);
    expect(usedKeys.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  it("exist for every put-together key", () => {
    expect(usedStems.filter(({ stem }) => !ruKeys.some((key) => key.startsWith(stem)))).toEqual([]);
  });
});
