export const sector = {
  title: "Сфера",
  comparisonTitle: "Сравнение сфер",
} as const;
