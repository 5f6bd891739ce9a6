import { asSentence, continued } from "../wording/sentence.ts";
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
  addressees: string | null;
}

/**
 * A decision as the document says it: a full sentence that begins with its verb. A text that begins with a verb of
 * decision already («Рекомендовать органам…») is a finished sentence and stays as written. Otherwise the verb goes
 * in front, and the addressees, who are entered in the nominative and cannot be declined here, follow on a line of
 * their own.
 */
export function decisionSentence({ verb, text, addressees }: WordedDecision): string {
  if (beginsWithVerb(text)) return asSentence(text);
  const sentence = asSentence(`${verbWords[verb]} ${continued(text.trim())}`);
  const to = addressees?.trim() ?? "";
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
