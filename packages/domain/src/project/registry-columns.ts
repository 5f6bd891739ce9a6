/** Columns that the registry may show beside the name, in their order. */
export const registryColumns = [
  "industry",
  "kind",
  "health",
  "progress",
  "difference",
  "nextMilestone",
  "overdue",
  "funding",
  "need",
  "allocated",
  "lead",
  "deputy",
] as const;
export type RegistryColumn = (typeof registryColumns)[number];

/** What fits a laptop without scrolling sideways. */
export const standardRegistryColumns: readonly RegistryColumn[] = [
  "health",
  "progress",
  "nextMilestone",
  "overdue",
  "funding",
  "lead",
];

/** The columns to show, in the table's order whatever the order they were chosen in. */
export const shownRegistryColumns = (chosen: readonly RegistryColumn[] | undefined): RegistryColumn[] => {
  const wanted = chosen ?? standardRegistryColumns;
  return registryColumns.filter((id) => wanted.includes(id));
};
