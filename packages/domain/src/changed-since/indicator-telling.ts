import { currentValue } from "../indicator/current-value.ts";
import type { IndicatorDirection, IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import { daysBetween } from "../calendar/days.ts";
import type { ChangeMeasure, ChangeTone } from "./changed-since.view.ts";
import { type AnyRecord, textOf } from "./directory.ts";
import type { StatedValue } from "./stated-value.ts";
import { partTelling } from "./part-telling.ts";
import { plainly, type Tellings, type Told, type TwoDays } from "./telling.ts";

const indicatorOn = ({ names }: TwoDays, id: string): AnyRecord | undefined =>
  names.after.find("Indicator", id) ?? names.before.find("Indicator", id);

const unitOf = (days: TwoDays, id: string): string => textOf(indicatorOn(days, id)?.["unit"]) ?? "";

const directionOf = (days: TwoDays, id: string): IndicatorDirection =>
  indicatorOn(days, id)?.["direction"] === "lower_is_better" ? "lower_is_better" : "higher_is_better";

const byValue = (days: TwoDays, indicatorId: string, value: number | null): ChangeMeasure | null =>
  value === null || value === 0 ? null : { unit: "value", value, of: unitOf(days, indicatorId) };

/** A rise is good where higher is better. */
const toneOfRise = (direction: IndicatorDirection, rise: number | null): ChangeTone => {
  if (rise === null || rise === 0) return "neutral";
  return rise > 0 === (direction === "higher_is_better") ? "better" : "worse";
};

/** Told as the difference from the value that held on the earlier day. An estimate is no news, good or bad. */
const told = (after: IndicatorValueRecord, days: TwoDays): Told => {
  const { indicatorId, role, kind, value } = after;
  const values = days.before.portfolio.IndicatorValue.filter((known) => known.indicatorId === indicatorId);
  const standing = role === "actual" ? currentValue(values, days.before.today) : null;
  const rise = standing === null ? null : value - standing.value;
  return {
    kind: "value_told",
    measure: byValue(days, indicatorId, rise),
    lead: role === "actual" ? "currentValue" : "value",
    tone: kind === "estimate" ? "neutral" : toneOfRise(directionOf(days, indicatorId), rise),
    workedOut: [
      {
        field: "currentValue",
        before: standing && { type: "number", value: standing.value },
        after: role === "actual" ? { type: "number", value } : null,
      },
    ],
  };
};

/** A value that corrects one known on the earlier day is told as the difference from that one; null for any other. */
const tookThePlaceOf = (after: IndicatorValueRecord, days: TwoDays): Told | null => {
  const before = days.before.portfolio.IndicatorValue.find(({ id }) => id === after.correctsId);
  if (before === undefined) return null;
  const rise = after.value - before.value;
  return {
    kind: "value_corrected",
    measure: byValue(days, after.indicatorId, rise),
    lead: "value",
    tone: after.role === "actual" ? toneOfRise(directionOf(days, after.indicatorId), rise) : "neutral",
    workedOut: [
      {
        field: "value",
        before: { type: "number", value: before.value },
        after: { type: "number", value: after.value },
      },
    ],
  };
};

const corrected = (before: IndicatorValueRecord, after: IndicatorValueRecord, days: TwoDays): Told[] => {
  const rise = after.value - before.value;
  if (rise === 0) {
    const isAccepted = before.kind === "estimate" && after.kind === "reported";
    return isAccepted ? [{ kind: "value_accepted", covers: ["kind"] }] : [];
  }
  const tone = after.role === "actual" ? toneOfRise(directionOf(days, after.indicatorId), rise) : "neutral";
  return [
    {
      kind: "value_corrected",
      covers: ["value", "kind"],
      measure: byValue(days, after.indicatorId, rise),
      tone,
    },
  ];
};

/** A later date, or a target that is easier to reach, is bad news. */
const moved = (request: RescheduleRequestRecord, days: TwoDays): Told => {
  const { oldDate, newDate, oldValue, newValue, indicatorTargetId } = request;
  if (oldDate !== null && newDate !== null) {
    const value = daysBetween(oldDate, newDate);
    const tone = value > 0 ? "worse" : "better";
    const moves = {
      field: "baselineDate",
      before: { type: "date", value: oldDate },
      after: { type: "date", value: newDate },
    } as const;
    return {
      kind: "date_moved",
      measure: { unit: "days", value },
      tone,
      lead: "baselineDate",
      workedOut: [moves],
    };
  }
  const target = days.names.after.find("IndicatorTarget", indicatorTargetId ?? "");
  const indicatorId = textOf(target?.["indicatorId"]) ?? "";
  const rise = oldValue === null || newValue === null ? null : newValue - oldValue;
  return {
    kind: "target_moved",
    measure: byValue(days, indicatorId, rise),
    tone: toneOfRise(directionOf(days, indicatorId), rise),
    lead: "target",
    workedOut: [{ field: "target", before: inNumber(oldValue), after: inNumber(newValue) }],
  };
};

const inNumber = (value: number | null): StatedValue | null =>
  value === null ? null : { type: "number", value };

const asked = (request: RescheduleRequestRecord, days: TwoDays): Told => {
  switch (request.state) {
    case "accepted":
      return moved(request, days);
    case "requested":
      return { kind: "move_asked", lead: request.newDate === null ? "newValue" : "newDate" };
    case "returned":
      return { kind: "move_returned" };
    case "withdrawn":
      return { kind: "move_withdrawn" };
  }
};

/** Indicators, their values and targets, and the requests by which targets move. */
export const indicatorTellings: Tellings<
  | "Indicator"
  | "IndicatorValue"
  | "IndicatorTarget"
  | "IndicatorPart"
  | "FormulaTerm"
  | "ProjectIndicator"
  | "IndicatorContribution"
  | "RescheduleRequest"
> = {
  Indicator: plainly("indicator_added", "indicator_removed", "indicator_edited"),
  IndicatorValue: {
    added: (after, days) => [tookThePlaceOf(after, days) ?? told(after, days)],
    removed: () => [{ kind: "value_removed" }],
    happened: corrected,
    edited: "value_corrected",
    always: ["value", "role", "kind", "year", "date"],
  },
  IndicatorTarget: {
    ...plainly("target_added", "target_removed", "target_changed"),
    happened: (before, after, days) => {
      const rise = after.value - before.value;
      if (rise === 0 || days.movedValues.get(after.id) === after.value) return [];
      const tone = toneOfRise(directionOf(days, after.indicatorId), rise);
      return [
        {
          kind: "target_changed",
          covers: ["value", "year"],
          measure: byValue(days, after.indicatorId, rise),
          tone,
        },
      ];
    },
    toldElsewhere: (_before, after, { movedValues }) =>
      movedValues.get(after.id) === after.value ? ["value"] : [],
    always: ["year", "value"],
  },
  IndicatorPart: partTelling,
  FormulaTerm: plainly("formula_term_added", "formula_term_removed", "formula_term_edited", {
    always: ["symbol", "termIndicatorId"],
  }),
  IndicatorContribution: plainly("contribution_added", "contribution_removed", "contribution_edited", {
    always: ["year", "value"],
  }),
  ProjectIndicator: plainly("indicator_linked", "indicator_unlinked", "link_edited", {
    always: ["indicatorId", "confidence"],
  }),
  RescheduleRequest: {
    added: (after, days) => [asked(after, days)],
    removed: () => [{ kind: "move_removed" }],
    happened: (before, after, days) => (before.state === after.state ? [] : [asked(after, days)]),
    edited: "move_edited",
    always: [
      "milestoneId",
      "indicatorTargetId",
      "oldDate",
      "newDate",
      "oldValue",
      "newValue",
      "reason",
      "requestedBy",
      "requestedOn",
      "decidedBy",
      "decidedOn",
    ],
  },
};
