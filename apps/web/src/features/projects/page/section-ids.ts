/** The sections of a project's page in their order: anchors of the address. */
export const sectionIds = [
  "health",
  "milestones",
  "passport",
  "indicators",
  "funding",
  "risks",
  "reports",
  "acts",
  "history",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The anchor of one milestone. */
export const milestoneAnchor = (milestoneId: string): string => `milestone-${milestoneId}`;
