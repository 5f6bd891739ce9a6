export const myWork = {
  title: "My work",
} as const;
