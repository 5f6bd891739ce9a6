/** The text with a small first letter, to go on after a colon or a verb. Abbreviations («МФЦ») keep theirs. */
export function continued(text: string): string {
  const [first = ""] = text.match(/^[\p{L}\p{N}]+/u) ?? [];
  const isAbbreviation = first.length > 1 && first !== first[0] + first.slice(1).toLowerCase();
  return isAbbreviation ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter and a full stop, unless it already ends a sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/u.test(capital) ? capital : `${capital.replace(/[;:,]$/, "")}.`;
}

/** The name in «ёлочки»; quotes within it become „лапки“, as Russian print has it. */
export const quoted = (name: string): string => `«${name.replaceAll("«", "„").replaceAll("»", "“")}»`;
