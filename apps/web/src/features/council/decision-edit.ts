import type { AgendaItemView, CalendarDate, DecisionVerb, DecisionView } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { z } from "zod/mini";
import { useFormat } from "../../lib/use-format.ts";
import { addresseeInputs, chosenFrom, type ChosenAddressee } from "./addressees/chosen-addressee.ts";
import { useAgendaDesk } from "./agenda-desk.ts";
import { changedIn } from "../../lib/edit-conflict.ts";

/** In the order in which agendas use them. */
export const decisionVerbs = [
  "instruct",
  "recommend",
  "note",
  "endorse",
  "approve",
] as const satisfies readonly DecisionVerb[];

/** What can be edited in a point of a draft decision. */
export interface DecisionFields {
  verb: DecisionVerb;
  text: string;
  addressees: string | null;
  dueDate: CalendarDate | null;
}

const storedDecision = z.object({
  verb: z.enum(decisionVerbs),
  text: z.string(),
  addressees: z.nullable(z.string()),
  dueDate: z.nullable(z.custom<CalendarDate>((date) => typeof date === "string" && isCalendarDate(date))),
  version: z.number(),
});

const readStored = (current: Record<string, unknown>) => {
  const stored = storedDecision.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};

export const decisionFields = ({ verb, text, addressees, dueDate }: DecisionView): DecisionFields => ({
  verb,
  text,
  addressees,
  dueDate,
});

/** Local government is not subordinate to the Council's chair: it is recommended, never instructed. */
const localGovernment =
  /(орган\p{L}*|администраци\p{L}*) местного самоуправления|ОМСУ|муниципал|городск\p{L}+ округ/iu;

/** Whether a point orders those who can only be recommended. */
export const instructsLocalGovernment = ({
  verb,
  text,
  addressees,
}: Pick<DecisionFields, "verb" | "text" | "addressees">): boolean =>
  verb === "instruct" && localGovernment.test(`${text} ${addressees ?? ""}`);

/** A field of a point in words. */
const useDecisionWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (field: keyof DecisionFields, value: string | null | undefined) => {
    if (value === undefined) return t("council.question.notTouched");
    if (value === null) return t("shared.notEntered");
    if (field === "verb") return t(`council.decision.verbs.${value as DecisionVerb}`);
    return field === "dueDate" ? format.date(value as CalendarDate) : value;
  };
};

/** Takes a point off its question. False: somebody has edited it meanwhile, and it was left. */
export const useRemoveDecision = (decision: DecisionView) => {
  const { t } = useTranslation();
  const { save, writes } = useAgendaDesk();
  const word = useDecisionWords();
  return (): Promise<boolean> =>
    save({
      base: decisionFields(decision),
      mine: {},
      version: decision.version,
      write: (_, version) => writes.removeDecision.write({ decisionId: decision.id, version }),
      read: readStored,
      word: ({ field, theirs }) => ({
        label: t(`council.decision.${field}`),
        mine: t("council.question.removing"),
        theirs: word(field, theirs),
      }),
    });
};

/** Saves a point of a question: a new one, or the changes to one that was read when editing began. */
export const useSaveDecision = (item: AgendaItemView, opened: DecisionView | null) => {
  const { t } = useTranslation();
  const { save, writes } = useAgendaDesk();
  const word = useDecisionWords();
  return async (fields: DecisionFields, chosen: readonly ChosenAddressee[]): Promise<boolean> => {
    const itemId = item.id;
    const addressed = addresseeInputs(chosen);
    if (opened === null) {
      await writes.saveDecision.write({ itemId, ...fields, addressed });
      return true;
    }
    const base = decisionFields(opened);
    const mine = changedIn(base, fields);
    const before = addresseeInputs(chosenFrom(opened.addressed));
    const isReaddressed = JSON.stringify(addressed) !== JSON.stringify(before);
    if (Object.keys(mine).length === 0 && !isReaddressed) return true;
    return save({
      base,
      mine,
      version: opened.version,
      write: (merged, version) =>
        writes.saveDecision.write({
          itemId,
          decisionId: opened.id,
          version,
          ...merged,
          ...(isReaddressed ? { addressed } : {}),
        }),
      read: readStored,
      word: ({ field, mine: own, theirs }) => ({
        label: t(`council.decision.${field}`),
        mine: word(field, own),
        theirs: word(field, theirs),
      }),
    });
  };
};
