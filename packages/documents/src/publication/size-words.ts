const oneDecimal = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 1 });
const kilobyte = 1024;

/** The size of a file: `812 Б`, `12,3 КБ`, `1,5 МБ`, rounded to one decimal. */
export const sizeWords = (bytes: number): string => {
  if (bytes < kilobyte) return `${bytes}\u00a0Б`;
  if (bytes < kilobyte ** 2) return `${oneDecimal.format(bytes / kilobyte)}\u00a0КБ`;
  return `${oneDecimal.format(bytes / kilobyte ** 2)}\u00a0МБ`;
};
