import type { CalendarDate, FolderKind, FolderMatter, FolderPlace, FolderReason } from "@kedr/domain";
import type { TFunction } from "i18next";
import { daysBetween } from "@kedr/domain";
import { wordHealthReason } from "../../components/health-reason-text.tsx";
import type { Format } from "../../lib/format.ts";
import type { FolderReader } from "./folder-reader.ts";
import { wordMove, wordTarget } from "../moved-targets/move-words.ts";

export interface Wording {
  t: TFunction;
  format: Format;
}

type Of<Code extends FolderReason["code"]> = Extract<FolderReason, { code: Code }>;

/** Why something is in the folder, and what was said about it: a first sentence and those after it. */
export interface FolderWords {
  main: string;
  more: string[];
}

const said = (words: string | null, { t }: Wording): string[] =>
  words === null ? [] : [t("folder.reason.words", { words })];

const report = (reason: Of<"report_submitted">, { t, format }: Wording): FolderWords => {
  const month = format.month(reason.periodStart);
  const own = t(`shared.health.${reason.own}`);
  const list = reason.exceptions.map((exception) => t(`review.exception.${exception}`)).join(", ");
  return {
    main:
      reason.computed === null
        ? t("folder.reason.reportAlone", { month, own })
        : t("folder.reason.report", { month, own, computed: t(`shared.health.${reason.computed}`) }),
    more: [reason.summary, ...(list === "" ? [] : [t("folder.reason.exceptions", { list })])],
  };
};

const move = ({ target, words }: Of<"move_requested">, wording: Wording): FolderWords => {
  const { t } = wording;
  const kind = wordTarget(target, t);
  const titled = t("folder.reason.movedTitle", { kind, title: target.title });
  return {
    main: t("folder.reason.move", { target: titled, ...wordMove(target, wording) }),
    more: [t("folder.reason.moveWords", { words })],
  };
};

const assignment = ({ assignment: given, part }: Of<"assignment">, { t, format }: Wording): FolderWords => {
  const { text, dueDate, daysLeft, assignee, executionNote: note, openExtension: asked } = given;
  if (given.execution === "reported") {
    return {
      main: t("folder.reason.reported", { text }),
      more: [
        note === null
          ? t("folder.reason.reportedBy", { assignee: assignee.name })
          : t("folder.reason.reportedNote", { assignee: assignee.name, note }),
      ],
    };
  }
  if (asked?.canDecide) {
    const dates = { from: format.date(dueDate), to: format.date(asked.newDate) };
    return {
      main: t("folder.reason.extension", { text, ...dates }),
      more: [t("folder.reason.extensionOf", { assignee: assignee.name, reason: asked.reason })],
    };
  }
  const days = t("shared.days", { count: Math.abs(daysLeft) });
  const left =
    daysLeft === 0
      ? t("assignments.due.today")
      : t(daysLeft < 0 ? "assignments.due.late" : "assignments.due.left", { days });
  return {
    main: t("folder.reason.expiring", { text, date: format.date(dueDate), left }),
    more: [
      part === "carry_out"
        ? t("folder.reason.expiringMine")
        : t("folder.reason.expiringOf", { assignee: assignee.name }),
    ],
  };
};

const planShare = (
  { standing: { share, below } }: Of<"indicator_behind">["path"],
  { t, format }: Wording,
): string[] =>
  share === null || below === null
    ? []
    : [t("folder.reason.planShareBelow", { share: format.share(share), below: format.percent(below) })];

const isMissedAtPace = ({ atPace, target, baseline }: Of<"indicator_behind">["path"]): boolean =>
  target > baseline ? atPace < target : atPace > target;

const indicator = ({ path, projects }: Of<"indicator_behind">, { t, format }: Wording): FolderWords => {
  const { unit, targetOn, atPace } = path;
  const rounded = (value: number): string => {
    const short = Math.round(value * 10) / 10;
    return unit === "%" ? format.percent(short) : `${format.number(short)}\u00a0${unit}`;
  };
  const entered = (value: number): string =>
    unit === "%" ? format.percent(value) : `${format.number(value)}\u00a0${unit}`;
  const target = entered(path.target);
  return {
    main: t("folder.reason.indicator", {
      date: format.date(path.factOn),
      fact: entered(path.fact),
      baseline: entered(path.baseline),
      target,
      expected: rounded(path.expected),
    }),
    more: [
      // By the general threshold anything behind the way is told: the figures say it already.
      ...planShare(path, { t, format }),
      // Behind a year's target an indicator may still be on its way to the last one.
      ...(isMissedAtPace(path)
        ? [t("folder.reason.pace", { date: format.date(targetOn), value: rounded(atPace), target })]
        : []),
      projects.length === 0
        ? t("folder.reason.noMovers")
        : t("folder.reason.movers", {
            projects: someNames(
              projects.map(({ name, health }) => `«${name}» (${t(`shared.health.${health}`).toLowerCase()})`),
              t,
            ),
          }),
    ],
  };
};

/** Words a reason. */
export const wordReason = (reason: FolderReason, wording: Wording): FolderWords => {
  const { t, format } = wording;
  switch (reason.code) {
    case "report_submitted":
      return report(reason, wording);
    case "values_submitted": {
      const list = reason.values.map(
        ({ name, value, unit }) => `${name}: ${format.number(value)}\u00a0${unit}`,
      );
      return {
        main: t("folder.reason.values", { date: format.date(reason.quarterStart) }),
        more: [list.join("; ")],
      };
    }
    case "plain_reports":
      return {
        main: t("folder.reason.plain", { count: reason.reports.length }),
        more: [
          someNames(
            reason.reports.map(({ project }) => project.name),
            t,
          ),
        ],
      };
    case "move_requested":
      return move(reason, wording);
    case "assignment":
      return assignment(reason, wording);
    case "decision_asked": {
      const { words, addressee } = reason;
      const main =
        addressee === null
          ? t("folder.reason.decision", { words })
          : t("folder.reason.decisionOf", { words, addressee });
      return { main, more: [] };
    }
    case "health":
      return { main: wordHealthReason(reason.health, t, format), more: said(reason.words, wording) };
    case "own_rating":
      return { main: t("folder.reason.ownRating"), more: said(reason.words, wording) };
    case "ratings_differ": {
      const computed = t(`shared.health.${reason.computed}`);
      const own = t(`shared.health.${reason.own}`);
      return { main: t("folder.reason.ratings", { computed, own }), more: said(reason.words, wording) };
    }
    case "indicator_behind":
      return indicator(reason, wording);
    case "inquiry_answered": {
      const { question, answer, answeredBy } = reason;
      return {
        main: t("folder.reason.answered", { question }),
        more: [t("folder.reason.answer", { who: answeredBy, answer })],
      };
    }
  }
};

const namesShown = 6;

/** The first of the names; the rest, whose place is the review, by their number. */
const someNames = (names: readonly string[], t: TFunction): string => {
  const shown = names.slice(0, namesShown).join("; ");
  const number = names.length - namesShown;
  return number > 0 ? t("folder.reason.andMore", { names: shown, number }) : shown;
};

/** The rule of a place in the rank; only whoever's folder it is decides. */
export const wordPlace = (place: FolderPlace, reader: FolderReader, t: TFunction): string =>
  place === "decision" && reader !== "own" ? t(`folder.why.decisionOf.${reader}`) : t(`folder.why.${place}`);

const dated: Partial<Record<FolderKind, "issued" | "answered">> = {
  assignment_expiring: "issued",
  inquiry_answered: "answered",
};

/** Since when, in words; null where nothing is recorded, or where the reason says it. */
export const wordSince = (
  { kind, place, since }: Pick<FolderMatter, "kind" | "place" | "since">,
  today: CalendarDate,
  { t, format }: Wording,
): string | null => {
  if (since === null || kind === "indicator_off_path") return null;
  const date = format.date(since);
  const plain = dated[kind];
  if (plain) return t(`folder.since.${plain}`, { date });
  const count = daysBetween(since, today);
  const how = place === "decision" ? "waiting" : "standing";
  if (count === 0) return t(`folder.since.${how}Today`);
  return t(`folder.since.${how}`, { date, days: t("shared.days", { count }) });
};
