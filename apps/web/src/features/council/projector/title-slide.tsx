import type { MinutesView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { MeetingStateBadge } from "../meeting-state-badge.tsx";
import classes from "./projector.module.css";

/** The first screen: whose meeting it is, when, and what is on it. */
export const TitleSlide = ({ view }: { view: MinutesView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, startTime, items, quorum } = view;
  return (
    <article className={classes["title"]}>
      <p className={classes["council"]}>{view.councilName}</p>
      <h1 className={classes["heading"]} tabIndex={-1}>
        {t("council.meeting.heading", { date: format.dateInWords(date) })}
      </h1>
      <p className={classes["lead"]}>
        <MeetingStateBadge state={view.state} /> <OriginBadge origin={view.origin} />
        {startTime === null ? null : <span>{t("minutes.screen.startsAt", { time: startTime })}</span>}
        {quorum.present === 0 ? null : (
          <span>{t("minutes.screen.present", { present: quorum.present, members: quorum.members })}</span>
        )}
      </p>
      <ol className={classes["agenda"]} lang="ru">
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </article>
  );
};
