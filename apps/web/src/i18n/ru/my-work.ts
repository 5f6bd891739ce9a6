export const myWork = {
  title: "Моя работа",
} as const;
