export const indicators = {
  title: "Indicators",
} as const;
