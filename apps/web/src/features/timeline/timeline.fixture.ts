import type { TimelineMilestone, TimelineProject } from "@kedr/domain";

/** A milestone planned for April and not yet due. */
export const milestoneOn = (fields: Partial<TimelineMilestone> = {}): TimelineMilestone => ({
  id: "KT-1",
  number: 1,
  title: "Система введена в эксплуатацию",
  state: "on_track",
  baselineDate: "2023-04-01",
  forecastDate: null,
  actualDate: null,
  slipDays: null,
  isCritical: false,
  recurrence: null,
  origin: "training",
  ...fields,
});

export const projectOn = (fields: Partial<TimelineProject> = {}): TimelineProject => ({
  id: "PRJ-1",
  name: "Новый умный дом",
  stage: "active",
  health: "on_track",
  industryName: "Городская среда",
  leadTitle: null,
  origin: "training",
  milestones: [],
  ...fields,
});
