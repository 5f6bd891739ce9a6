export const council = {
  title: "Совет",
} as const;
