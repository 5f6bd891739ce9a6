import type { Messages } from "./ru.ts";

/** Puts the parameters in the place of their names in braces; a name without a parameter stays, to be noticed. */
export function fillIn(wording: string, params: Readonly<Record<string, string | number>>): string {
  return wording.replaceAll(/\{(\w+)\}/g, (name, key: string) =>
    isKeyOf(key, params) ? String(params[key]) : name,
  );
}

/** Whether the text names a wording of the group. */
export function isKeyOf<Group extends object>(text: string, group: Group): text is keyof Group & string {
  return Object.hasOwn(group, text);
}

/** What a reader knows an input field by: its label, or its technical name where it has none. */
export function fieldLabel(field: string, { fields }: Messages): string {
  const name = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
  return isKeyOf(name, fields) ? fields[name] : name;
}
