export const sector = {
  title: "Sector",
  comparisonTitle: "Comparison of sectors",
} as const;
