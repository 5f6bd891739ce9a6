export const indicators = {
  title: "Показатели",
} as const;
