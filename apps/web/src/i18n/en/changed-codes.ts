/** What is stored as a code, in words. */
export const codeWords = {
  stage: {
    active: "Under way",
    paused: "Paused",
    cancelled: "Cancelled",
    completed: "Completed",
  },
  requirement: {
    required: "Required",
    not_required: "Not required",
    not_determined: "Not determined",
  },
  projectKind: {
    mandatory: "Mandatory",
    regional: "Regional",
  },
  milestoneState: {
    completed: "Completed",
    cancelled: "Cancelled",
    overdue: "Overdue",
    at_risk: "At risk",
    on_track: "On track",
    undated: "Undated",
  },
  health: {
    on_track: "On track",
    at_risk: "At risk",
    off_track: "Off track",
    no_data: "No data",
  },
  recurrence: {
    monthly: "Monthly",
    quarterly: "Quarterly",
    yearly: "Yearly",
  },
  rescheduleState: {
    requested: "Under review",
    accepted: "Accepted",
    returned: "Returned",
    withdrawn: "Withdrawn",
  },
  direction: {
    higher_is_better: "More is better",
    lower_is_better: "Less is better",
  },
  composition: {
    mean_of_ratios: "Mean of the groups' shares",
    pooled_ratio: "Share over all groups together",
    sum: "Sum over the groups",
    mean: "Mean over the groups",
    formula: "Formula",
  },
  frequency: { month: "Monthly", quarter: "Quarterly", half_year: "Half-yearly", year: "Yearly" },
  valueKind: {
    published: "Published",
    computed: "Computed",
    derived: "Derived",
    estimate: "Estimate",
    reported: "From a report",
  },
  valueRole: {
    baseline: "Baseline",
    actual: "Actual",
  },
  confidence: {
    stated: "Stated",
    assumed: "Assumed",
    confirmed: "Confirmed",
  },
  maturityPoint: {
    baseline: "Baseline",
    actual: "Actual",
    target: "Target",
  },
  fundingSource: {
    federal: "Federal budget",
    regional: "Regional budget",
    municipal: "Municipal budgets",
    extrabudgetary: "Other sources",
  },
  level: {
    "1": "Low",
    "2": "Medium",
    "3": "High",
  },
  riskState: {
    open: "Open",
    closed: "Closed",
    occurred: "Occurred",
  },
  problemState: {
    open: "Open",
    resolved: "Resolved",
  },
  reportState: {
    submitted: "Under review",
    accepted: "Accepted",
    returned: "Returned",
  },
  meetingState: {
    planned: "Planned",
    agenda_approved: "Agenda approved",
    held: "Held",
  },
  decisionState: {
    draft: "Draft",
    adopted: "Adopted",
  },
  decisionVerb: {
    instruct: "Instruct",
    recommend: "Recommend",
    note: "Take note",
    endorse: "Endorse",
    approve: "Approve",
  },
  proposalState: {
    proposed: "Proposed",
    withdrawn: "Withdrawn",
  },
  execution: {
    not_started: "Not started",
    in_progress: "In progress",
    reported: "Reported as carried out",
    partly_fulfilled: "Partly fulfilled",
    fulfilled: "Fulfilled",
  },
  control: {
    under_control: "Under control",
    extension_requested: "Extension requested",
    returned: "Returned",
    released: "Released from control",
  },
  inquiryState: {
    asked: "Waits for an answer",
    answered: "Answered",
    withdrawn: "Withdrawn",
  },
  termState: {
    held: "Held",
    acting: "Acting",
    vacant: "Vacant",
  },
  authorityKind: {
    administration: "Administration",
    department: "Department",
    committee: "Committee",
    subordinate: "Subordinate",
    municipality: "Municipality",
    council: "Council",
    unit: "Unit",
  },
} as const;
