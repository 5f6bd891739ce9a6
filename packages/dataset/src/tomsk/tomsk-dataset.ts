import type { CalendarDate } from "@kedr/domain";
import type { Dataset, DatasetChange } from "../dataset.ts";
import { inserts } from "../inserts.ts";
import { authorities, positions } from "./authorities.ts";
import { council, draftAddressee, draftDecision, localWithoutSystems } from "./council.ts";
import { expectedResults } from "./expected-results.ts";
import {
  otherFrameworks,
  otherIndicators,
  otherMembers,
  otherMethodologies,
  otherTargets,
  otherValues,
} from "./frameworks.ts";
import { indicatorParts, indicatorTargets, indicatorValues } from "./indicator-values.ts";
import { indicators } from "./indicators.ts";
import { informationSystems } from "./information-systems.ts";
import { industries } from "./industries.ts";
import { legalActLinks, legalActs } from "./legal-acts.ts";
import { frameworks, methodology, methodologyMembers, publishedMaturity } from "./maturity.ts";
import { persons } from "./persons.ts";
import { projectIndicators } from "./project-indicators.ts";
import { projects } from "./projects.ts";
import { goals, planItems, strategy } from "./strategy.ts";

/** Whoever loads the source's facts; shown as the author of their first change. */
export const sourceActor = "Загрузка данных источника";

/** The source's facts as inserts, each after the records it refers to. */
export const sourceChanges = (): DatasetChange[] => [
  ...inserts("Strategy", [strategy]),
  ...inserts("Goal", goals),
  ...inserts("Industry", industries),
  ...inserts("Authority", authorities),
  ...inserts("Position", positions),
  ...inserts("PlanItem", planItems),
  ...inserts("Project", projects),
  ...inserts("Indicator", [...indicators, ...otherIndicators]),
  ...inserts("IndicatorTarget", [...indicatorTargets, ...otherTargets]),
  ...inserts("IndicatorValue", [...indicatorValues, ...otherValues]),
  ...inserts("IndicatorPart", indicatorParts),
  ...inserts("ProjectIndicator", projectIndicators),
  ...inserts("Framework", [...frameworks, ...otherFrameworks]),
  ...inserts("Methodology", [methodology, ...otherMethodologies]),
  ...inserts("MethodologyMember", [...methodologyMembers, ...otherMembers]),
  ...inserts("PublishedMaturity", publishedMaturity),
  ...inserts("Council", [council]),
  ...inserts("Decision", [draftDecision]),
  ...inserts("AddresseeClass", [localWithoutSystems]),
  ...inserts("DecisionAddressee", [draftAddressee]),
  ...inserts("LegalAct", legalActs),
  ...inserts("LegalActLink", legalActLinks),
  ...inserts("InformationSystem", informationSystems),
  ...inserts("ExpectedResult", expectedResults),
  ...inserts("Person", persons),
];

/** The source's facts alone, known from the day they are loaded; the clock is the true one and nobody has an account. */
export const tomskDataset = (loadedOn: CalendarDate): Dataset => ({
  name: "tomsk",
  pinnedToday: null,
  steps: [{ knownOn: loadedOn, actor: sourceActor, changes: sourceChanges() }],
  accounts: [],
  files: [],
});
