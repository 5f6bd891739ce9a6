export const projects = {
  title: "Проекты",
} as const;
