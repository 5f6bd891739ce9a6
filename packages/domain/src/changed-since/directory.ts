import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Reference } from "../project/project.view.ts";
import { actCitation } from "../registry/act-citation.ts";
import type { LegalActRecord } from "../registry/registry.record.ts";
import { dateInFigures } from "../wording/figures.ts";
import { type Naming, type ReferenceName, referenceNames } from "./stated-value.ts";

/** A record of any kind, for what many kinds have in common. */
export type AnyRecord = { id: string } & Readonly<Record<string, unknown>>;

/** Where a record belongs. */
export interface Place {
  name: string;
  project: Reference | null;
  indicator: Reference | null;
  industry: Reference | null;
  meetingId: string | null;
}

/** Records of one day by their id, and the words for them. */
export interface Directory {
  find: (name: ReferenceName, id: string) => AnyRecord | undefined;
  nameOf: Naming;
  /** The name of the strategy. */
  strategy: () => string | null;
}

/** Text that is there; null for anything else. */
export const textOf = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const ownWords = (record: AnyRecord): string | null =>
  textOf(record["title"]) ??
  textOf(record["name"]) ??
  textOf(record["text"]) ??
  textOf(record["question"]) ??
  textOf(record["label"]);

const wordsOf = (name: string, record: AnyRecord): string | null =>
  name === "LegalAct" ? actCitation(record as unknown as LegalActRecord) : ownWords(record);

const dayOf = ({ date }: AnyRecord): string | null =>
  typeof date === "string" ? dateInFigures(date as `${number}-${number}-${number}`) : null;

/** Looks records up in the portfolio of one day. */
export const directoryOf = ({ recorded: portfolio }: PortfolioIndex): Directory => {
  const records = new Map(
    referenceNames.map((name) => [name, byId(portfolio[name] as unknown as readonly AnyRecord[])]),
  );
  const find: Directory["find"] = (name, id) => records.get(name)?.get(id);
  const nameOf: Naming = (name, id) => {
    const record = find(name, id);
    if (!record) return id;
    const indicatorId = textOf(record["indicatorId"]);
    if (name === "IndicatorTarget" && indicatorId !== null) return nameOf("Indicator", indicatorId);
    return wordsOf(name, record) ?? dayOf(record) ?? id;
  };
  return { find, nameOf, strategy: () => portfolio.Strategy[0]?.name ?? null };
};

/** The id that a record has in a field, or the record's own where it is of that kind. */
const idIn = (record: AnyRecord | undefined, field: string): string | null =>
  record === undefined ? null : textOf(record[field]);

/** Follows a record to what it belongs to. */
export const placeOf = (entity: string, record: AnyRecord, { find, nameOf, strategy }: Directory): Place => {
  const step = (name: ReferenceName, field: string): AnyRecord | undefined => {
    if (entity === name) return record;
    const id = idIn(record, field);
    return id === null ? undefined : find(name, id);
  };
  const milestone = step("Milestone", "milestoneId");
  const item = step("AgendaItem", "agendaItemId");
  const assignment = step("Assignment", "assignmentId");
  const link = step("ProjectIndicator", "projectIndicatorId");
  const archived = entity === "ArchiveEntry" ? textOf(record["recordId"]) : null;
  const projectId =
    entity === "Project"
      ? record.id
      : ((record["entity"] === "Project" ? archived : null) ??
        idIn(record, "projectId") ??
        idIn(milestone, "projectId") ??
        idIn(item, "projectId") ??
        idIn(assignment, "projectId") ??
        idIn(link, "projectId"));
  const indicatorId =
    entity === "Indicator"
      ? record.id
      : (idIn(record, "indicatorId") ??
        idIn(step("IndicatorTarget", "indicatorTargetId"), "indicatorId") ??
        idIn(item, "indicatorId") ??
        idIn(assignment, "indicatorId") ??
        idIn(link, "indicatorId"));
  const meetingId = entity === "Meeting" ? record.id : (idIn(record, "meetingId") ?? idIn(item, "meetingId"));
  const project = projectId === null ? undefined : find("Project", projectId);
  const indicator = indicatorId === null ? undefined : find("Indicator", indicatorId);
  const industryId =
    entity === "Industry"
      ? record.id
      : (idIn(project, "industryId") ?? idIn(record, "industryId") ?? idIn(indicator, "industryId"));
  const to = (name: ReferenceName, id: string | null): Reference | null =>
    id === null ? null : { id, name: nameOf(name, id) };
  const positionId = idIn(record, "positionId");
  return {
    name:
      (archived === null ? null : nameOf(record["entity"] as ReferenceName, archived)) ??
      wordsOf(entity, record) ??
      (milestone && ownWords(milestone)) ??
      (assignment && ownWords(assignment)) ??
      to("Indicator", indicatorId)?.name ??
      to("Project", projectId)?.name ??
      to("Industry", industryId)?.name ??
      to("Position", positionId)?.name ??
      to("Meeting", meetingId)?.name ??
      (entity === "PublishedMaturity" ? strategy() : null) ??
      dayOf(record) ??
      "",
    project: to("Project", projectId),
    indicator: to("Indicator", indicatorId),
    industry: to("Industry", industryId),
    meetingId,
  };
};
