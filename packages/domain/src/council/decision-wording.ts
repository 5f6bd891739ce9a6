import { dateInFigures } from "../wording/figures.ts";
import { asSentence, continued } from "../wording/sentence.ts";
import type { AddresseeView } from "./addressees.ts";
import type { DecisionVerb } from "./council.record.ts";

/** How each kind of decision begins. Bodies that cannot be ordered are recommended, others instructed. */
export const verbWords: Readonly<Record<DecisionVerb, string>> = {
  instruct: "Поручить",
  recommend: "Рекомендовать",
  note: "Принять к сведению",
  endorse: "Одобрить",
  approve: "Утвердить",
};

/** What the wording of a decision depends on. */
export interface WordedDecision {
  verb: DecisionVerb;
  text: string;
  /** The words that were entered or printed; shown where no addressees are named one by one. */
  addressees: string | null;
  /** Whom it is addressed to, one by one. */
  addressed?: readonly Pick<AddresseeView, "name" | "dueDate">[];
}

/** Whom a point is addressed to, in the nominative: one by one with their own dates, else in the words entered. */
export const addresseesInWords = ({
  addressees,
  addressed = [],
}: Pick<WordedDecision, "addressees" | "addressed">): string =>
  addressed.length > 0
    ? addressed
        .map(({ name, dueDate }) => (dueDate === null ? name : `${name} (до ${dateInFigures(dueDate)})`))
        .join("; ")
    : (addressees?.trim() ?? "");

/**
 * A decision as the document says it: a full sentence that begins with its verb. A text that begins with a verb of
 * decision already («Рекомендовать органам…») is a finished sentence and stays as written. Otherwise the verb goes
 * in front, and the addressees, who are entered in the nominative and cannot be declined here, follow on a line of
 * their own.
 */
export function decisionSentence(decision: WordedDecision): string {
  const { verb, text } = decision;
  if (beginsWithVerb(text)) return asSentence(text);
  const sentence = asSentence(`${verbWords[verb]} ${continued(text.trim())}`);
  const to = addresseesInWords(decision);
  return to === ""
    ? sentence
    : `${sentence}\n${verb === "recommend" ? "Адресаты" : "Ответственные"}: ${asSentence(to)}`;
}

function beginsWithVerb(text: string): boolean {
  const beginning = text.replaceAll(/\s+/g, " ").trim().toLowerCase();
  return Object.values(verbWords).some((words) => {
    const verb = words.toLowerCase();
    return beginning.startsWith(verb) && !/^\p{L}/u.test(beginning.slice(verb.length));
  });
}
