import type { AgendaItemView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { z } from "zod/mini";
import { useAgendaDesk } from "./agenda-desk.ts";
import { usePositions } from "./use-positions.ts";

/** What can be edited in a question. */
export interface QuestionFields {
  title: string;
  presenterPositionId: string | null;
  presenter: string | null;
  coPresenterPositionId: string | null;
  coPresenter: string | null;
  industryId: string | null;
  minutesAllotted: number | null;
}

const storedQuestion = z.object({
  title: z.string(),
  presenterPositionId: z.nullable(z.string()),
  presenter: z.nullable(z.string()),
  coPresenterPositionId: z.nullable(z.string()),
  coPresenter: z.nullable(z.string()),
  industryId: z.nullable(z.string()),
  minutesAllotted: z.nullable(z.number()),
  version: z.number(),
});

export const questionFields = (item: AgendaItemView): QuestionFields => ({
  title: item.title,
  presenterPositionId: item.presenterPosition?.id ?? null,
  presenter: item.presenter,
  coPresenterPositionId: item.coPresenterPosition?.id ?? null,
  coPresenter: item.coPresenter,
  industryId: item.industry?.id ?? null,
  minutesAllotted: item.minutesAllotted,
});

/** The post, and the name beside it where both are entered, as the document has it; null when nobody is named. */
export const presenterOf = ({
  presenterPosition,
  presenter,
}: Pick<AgendaItemView, "presenterPosition" | "presenter">): string | null =>
  [presenterPosition?.name, presenter].filter(Boolean).join(", ") || null;

/** The same of whoever presents together with them. */
export const coPresenterOf = ({ coPresenterPosition, coPresenter }: AgendaItemView): string | null =>
  presenterOf({ presenterPosition: coPresenterPosition, presenter: coPresenter });

const readStored = (current: Record<string, unknown>) => {
  const stored = storedQuestion.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};

/** A field of a question in words. */
const useQuestionWords = (item: AgendaItemView) => {
  const { t } = useTranslation();
  const positions = usePositions();
  const labels: Record<keyof QuestionFields, string> = {
    title: t("council.question.title"),
    presenterPositionId: t("council.question.presenterPosition"),
    presenter: t("council.question.presenterName"),
    coPresenterPositionId: t("agenda.coPresenterPosition"),
    coPresenter: t("agenda.coPresenterName"),
    industryId: t("agenda.industry"),
    minutesAllotted: t("council.question.minutes"),
  };
  const nameOf = (id: string) =>
    [item.presenterPosition, item.coPresenterPosition, item.industry].find((one) => one?.id === id)?.name ??
    positions.find((position) => position.id === id)?.title;
  return (field: keyof QuestionFields, value: string | number | null | undefined) => {
    if (value === undefined) return { label: labels[field], words: t("council.question.notTouched") };
    const isName = field.endsWith("Id");
    const words = isName ? nameOf(String(value)) : String(value);
    return { label: labels[field], words: (value === null ? null : words) ?? t("shared.notEntered") };
  };
};

/** Saves changed fields of a question; `item` is the one that was read when editing began. False: nothing was saved. */
export const useSaveQuestion = (item: AgendaItemView) => {
  const { t } = useTranslation();
  const { save, writes, announce } = useAgendaDesk();
  const word = useQuestionWords(item);
  return async (mine: Partial<QuestionFields>): Promise<boolean> => {
    if (Object.keys(mine).length === 0) return true;
    const isSaved = await save({
      base: questionFields(item),
      mine,
      version: item.version,
      write: (fields, version) => writes.editItem.write({ itemId: item.id, version, ...fields }),
      read: readStored,
      word: ({ field, mine: own, theirs }) => {
        const { label, words } = word(field, own);
        return { label, mine: words, theirs: word(field, theirs).words };
      },
    });
    if (isSaved) announce(t("council.agenda.saved", { number: item.number }));
    return isSaved;
  };
};

/** Takes a question off the agenda. False: somebody has edited it meanwhile, and it was left. */
export const useRemoveQuestion = (item: AgendaItemView) => {
  const { t } = useTranslation();
  const { save, writes, announce } = useAgendaDesk();
  const word = useQuestionWords(item);
  return async (): Promise<boolean> => {
    const isRemoved = await save({
      base: questionFields(item),
      mine: {},
      version: item.version,
      write: (_, version) => writes.removeItem.write({ itemId: item.id, version }),
      read: readStored,
      word: ({ field, theirs }) => {
        const { label, words } = word(field, theirs);
        return { label, mine: t("council.question.removing"), theirs: words };
      },
    });
    if (isRemoved) announce(t("council.agenda.removed", { title: item.title }));
    return isRemoved;
  };
};
