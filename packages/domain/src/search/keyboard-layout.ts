const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюе";

/** What was typed on a keyboard left in the Latin layout («ghjtrn»), as it was meant («проект»); null where that gives no Russian word. */
export const inRussianLayout = (typed: string): string | null => {
  const lower = typed.toLowerCase();
  if (!/[a-z]/.test(lower)) return null;
  const meant = lower.replaceAll(/[^\s\d]/g, (sign) => cyrillic[latin.indexOf(sign)] ?? sign);
  return /^[а-я\d\s]+$/.test(meant) ? meant : null;
};
