import type { SearchFacts, SearchHit, SearchKind } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Marked } from "./marked.tsx";
import classes from "./search.module.css";
import { useFactWords } from "./use-fact-words.ts";
import { useHitTitle } from "./use-hit-title.ts";

interface HitTextProps {
  hit: { kind: SearchKind; facts: SearchFacts } & Pick<SearchHit, "title" | "matched">;
}

/** The name of a find, where it stands, and the text in which it was found if not in the name. */
export const HitText = ({ hit }: HitTextProps) => {
  const { t } = useTranslation();
  const wordFacts = useFactWords();
  const titleOf = useHitTitle();
  const facts = wordFacts(hit.kind, hit.facts);
  const { matched } = hit;
  return (
    <span className={classes["text"]}>
      <span className={classes["title"]}>
        <Marked {...titleOf(hit, hit.title)} />
      </span>
      {matched === null ? null : (
        <span className={classes["matched"]}>
          {t(`search.field.${matched.field}`)}: <Marked text={matched.text} marks={matched.marks} />
        </span>
      )}
      {facts.length === 0 ? null : <span className={classes["facts"]}>{facts.join(" · ")}</span>}
    </span>
  );
};
