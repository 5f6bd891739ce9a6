/**
 * What the registry asks for: of the year's plan first, then of industries and posts, of projects, of indicators. The kind and
 * the industry of a project are not here: no project can be stored without them.
 */
export const gapKinds = [
  "plan_item_due",
  "plan_item_responsible",
  "plan_item_indicator",
  "industry_curator",
  "post_holder",
  "project_lead",
  "project_body",
  "project_goal",
  "project_federal",
  "project_start",
  "project_end",
  "project_description",
  "project_effect",
  "project_milestones",
  "project_indicators",
  "project_need",
  "project_allocation",
  "milestone_date",
  "link_contribution",
  "indicator_body",
  "indicator_unit",
  "indicator_methodology",
  "indicator_target",
  "indicator_year_target",
  "indicator_value",
] as const;
export type GapKind = (typeof gapKinds)[number];
