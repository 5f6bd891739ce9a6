export const projects = {
  title: "Projects",
} as const;
