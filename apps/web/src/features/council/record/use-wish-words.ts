import type { MinutesView } from "@kedr/domain";
import { addresseesInWords, isCalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";
import { itemIn, pointIn, type RecordWish } from "./wishes.ts";

const fields = [
  "outcome",
  "heard",
  "spoke",
  "startedTime",
  "endedTime",
  "verb",
  "text",
  "dueDate",
  "addressed",
  "state",
] as const;
const outcomes = ["considered", "withdrawn", "carried_over"] as const;
const states = ["draft", "adopted", "rejected"] as const;
const verbs = ["instruct", "recommend", "note", "endorse", "approve"] as const;
const choices = ["for", "against", "abstained", "conflict"] as const;

/** Words what the secretary wanted written, for when it could not be. */
export const useWishWords = (view: MinutesView) => {
  const { t } = useTranslation();
  const format = useFormat();
  const value = (told: string | null): string | null => {
    if (told === null) return null;
    if (isCalendarDate(told)) return format.date(told);
    const outcome = outcomes.find((one) => one === told);
    if (outcome) return t(`minutes.outcome.${outcome}`);
    const state = states.find((one) => one === told);
    if (state) return t(`minutes.state.${state}`);
    const verb = verbs.find((one) => one === told);
    if (verb) return t(`council.decision.verbs.${verb}`);
    const choice = choices.find((one) => one === told);
    return choice ? t(`minutes.votes.choice.${choice}`) : told;
  };
  const field = (name: string): string => {
    const known = fields.find((one) => one === name);
    return known ? t(`minutes.field.${known}`) : (view.members.find(({ id }) => id === name)?.name ?? name);
  };
  return {
    value,
    field,
    subject: (wish: RecordWish): string =>
      "itemId" in wish
        ? t("council.question.number", { number: itemIn(view, wish.itemId)?.number ?? "" })
        : t("minutes.point", { number: pointIn(view, wish.decisionId)?.number ?? "" }),
    /** What it says, a line a field. */
    mine: (wish: RecordWish): string[] => {
      const told =
        wish.kind === "addPoint"
          ? {
              text: wish.point.text,
              ...(wish.point.addressed.length === 0
                ? {}
                : { addressed: addresseesInWords({ addressees: null, addressed: wish.point.addressed }) }),
            }
          : wish.kind === "saveVotes"
            ? Object.fromEntries(wish.votes.map(({ councilMemberId, choice }) => [councilMemberId, choice]))
            : "mine" in wish
              ? {
                  ...wish.mine,
                  ...(wish.kind === "amendPoint" && wish.addressed
                    ? { addressed: addresseesInWords({ addressees: null, addressed: wish.addressed.mine }) }
                    : {}),
                }
              : {};
      return Object.entries(told).map(
        ([name, words]) => `${field(name)}: ${value(words) ?? t("shared.notEntered")}`,
      );
    },
  };
};
