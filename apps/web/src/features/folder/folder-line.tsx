import type { CalendarDate, FolderItem, OpenAct } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { EvidenceLink } from "./evidence-link.tsx";
import { evidenceOf } from "./evidence.ts";
import type { FolderReader } from "./folder-reader.ts";
import { wordReason, wordSince } from "./folder-words.ts";
import classes from "./folder.module.css";
import { ItemActions } from "./item-actions.tsx";
import { KindBadge } from "./kind-badge.tsx";
import { useSubjectName } from "./use-subject-name.ts";
import { WhyHere } from "./why-here.tsx";

const Acts = ({ acts }: { acts: readonly OpenAct[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return acts.map(({ kind, id, on, dueDate, words }) => {
    const act = t(`folder.act.${kind}`, { date: format.date(on), words });
    return (
      <p key={id} className={classes["quiet"]}>
        {dueDate === null ? act : t("folder.act.until", { act, date: format.date(dueDate) })}
      </p>
    );
  });
};

/** The other matters of the subject, each with the way to its evidence. */
const Also = ({ item: { subject, also } }: { item: FolderItem }) => {
  const { t } = useTranslation();
  if (also.length === 0) return null;
  return (
    <div className={classes["also"]}>
      <span className={classes["alsoHere"]}>{t("folder.also")}</span>
      <ul>
        {also.map(({ key, kind, reason }) => (
          <li key={key}>
            <EvidenceLink subject={subject} reason={reason}>
              {t(`folder.kind.${kind}`)}
            </EvidenceLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface FolderLineProps {
  item: FolderItem;
  today: CalendarDate;
  reader: FolderReader;
}

/** One thing in the folder: what, why, since when, the way to its evidence, and what may be done in place. */
export const FolderLine = ({ item, today, reader }: FolderLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useSubjectName(item.subject);
  const { main, more } = wordReason(item.reason, { t, format });
  const since = wordSince(item, today, { t, format });
  const { place } = evidenceOf(item.subject, item.reason);
  return (
    <li className={classes["line"]} data-folder-item={item.key} tabIndex={-1} data-keep-together>
      <div className={classes["words"]}>
        <div className={classes["what"]}>
          <EvidenceLink subject={item.subject} reason={item.reason} isStrong>
            {name}
          </EvidenceLink>
          {item.subject.industry === null ? null : (
            <span className={classes["quiet"]}>{item.subject.industry.name}</span>
          )}
        </div>
        <div>
          <span className={classes["kind"]}>
            <KindBadge kind={item.kind} />
          </span>
          {main}
        </div>
        {more.map((words) => (
          <p key={words} className={classes["said"]}>
            {words}
          </p>
        ))}
        <Also item={item} />
        <Acts acts={item.acts} />
        <div className={classes["foot"]}>
          {since === null ? null : <span className={classes["quiet"]}>{since}</span>}
          <span data-no-print>
            <EvidenceLink subject={item.subject} reason={item.reason}>
              {t(`folder.place.${place}`)}
            </EvidenceLink>
          </span>
          <span data-no-print>
            <WhyHere item={item} today={today} reader={reader} />
          </span>
        </div>
      </div>
      <ItemActions item={item} className={classes["actions"] ?? ""} />
    </li>
  );
};
