import { acts } from "./acts.ts";
import { agenda } from "./agenda.ts";
import { assignments } from "./assignments.ts";
import { bodies } from "./bodies.ts";
import { briefing } from "./briefing.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { circulation } from "./circulation.ts";
import { compare } from "./compare.ts";
import { completeness } from "./completeness.ts";
import { contribution } from "./contribution.ts";
import { control } from "./control.ts";
import { council } from "./council.ts";
import { curation } from "./curation.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import { folder } from "./folder.ts";
import { frameworks } from "./frameworks.ts";
import { indicatorCard } from "./indicator-card.ts";
import { indicators } from "./indicators.ts";
import { maturity } from "./maturity.ts";
import { meetingPeople } from "./meeting-people.ts";
import { meetingPapers } from "./meeting-papers.ts";
import { milestones } from "./milestones.ts";
import { minutes } from "./minutes.ts";
import { movedTargets } from "./moved-targets.ts";
import { myWork } from "./my-work.ts";
import { notifications } from "./notifications.ts";
import { overview } from "./overview.ts";
import { periods } from "./periods.ts";
import { plan } from "./plan.ts";
import { projects } from "./projects.ts";
import { publications } from "./publications.ts";
import { registryFiles } from "./registry-files.ts";
import { risks } from "./risks.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { sector } from "./sector.ts";
import { shared } from "./shared.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { timeline } from "./timeline.ts";
import { valueEntry } from "./value-entry.ts";

/** All messages, by area. */
export const en = {
  acts,
  agenda,
  assignments,
  bodies,
  briefing,
  changes,
  charts,
  circulation,
  compare,
  completeness,
  contribution,
  control,
  council,
  curation,
  decisions,
  evidence,
  folder,
  frameworks,
  indicatorCard,
  indicators,
  maturity,
  meetingPeople,
  meetingPapers,
  milestones,
  minutes,
  movedTargets,
  myWork,
  notifications,
  overview,
  periods,
  plan,
  projects,
  publications,
  registryFiles,
  risks,
  report,
  review,
  search,
  sector,
  shared,
  shell,
  signIn,
  timeline,
  valueEntry,
} as const;
