import type { MinutesItem, MinutesPoint, MinutesView } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { PointStateBadge } from "../record/point-state-badge.tsx";
import { QuestionStanding } from "../record/question-standing.tsx";
import { useVoteWords } from "../record/use-vote-words.ts";
import { QuestionClock } from "./question-clock.tsx";
import { QuestionFigures } from "./question-figures.tsx";
import classes from "./projector.module.css";

const Point = ({ point }: { point: MinutesPoint }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useVoteWords();
  const { addressees, dueDate, count } = point;
  const about = [
    addressees === "" ? null : t("council.decision.to", { addressees }),
    dueDate === null ? null : t("council.decision.due", { date: format.date(dueDate) }),
  ].filter((part) => part !== null);
  return (
    <li className={classes["point"]}>
      <span className={classes["number"]}>{point.number}</span>
      <div>
        <p className={classes["sentence"]} lang="ru">
          {decisionSentence({ ...point, addressees: null })}
        </p>
        {about.map((line) => (
          <p key={line} className={classes["about"]}>
            {line}
          </p>
        ))}
        {point.state === "draft" && count.total === 0 ? null : (
          <p className={classes["result"]}>
            {point.state === "draft" ? null : <PointStateBadge state={point.state} />}
            {count.total === 0 ? null : <span>{t("minutes.votes.told", { votes: words(count) })}</span>}
          </p>
        )}
      </div>
    </li>
  );
};

/** Titles of more letters stand smaller, to leave the figures on the screen. */
const longTitle = 90;

/** One question: who reports, its figures, its draft decision, and how long it has taken. */
export const QuestionSlide = ({ item, view }: { item: MinutesItem; view: MinutesView }) => {
  const { t } = useTranslation();
  const isDecided = item.points.some(({ state }) => state !== "draft");
  const hasFigures = item.project !== null || item.indicator !== null;
  return (
    <article className={classes["question"]}>
      <header className={classes["head"]}>
        <p className={classes["council"]}>
          {t("council.question.number", { number: item.number })} <QuestionStanding item={item} />{" "}
          <OriginBadge origin={item.origin} />
        </p>
        <QuestionClock item={item} isLive={view.state === "in_session"} />
      </header>
      <h1 className={classes["heading"]} data-long={item.title.length > longTitle} tabIndex={-1} lang="ru">
        {item.title}
      </h1>
      {item.presenters.length === 0 ? null : (
        <p className={classes["about"]}>
          {t("minutes.presenters", { count: item.presenters.length, presenters: item.presenters.join("; ") })}
        </p>
      )}
      <div className={classes["body"]} data-figures={hasFigures} data-points={item.points.length > 0}>
        <section aria-label={t(isDecided ? "council.decision.adopted" : "council.decision.title")}>
          <h2 className={classes["label"]}>
            {t(isDecided ? "council.decision.adopted" : "council.decision.title")}
          </h2>
          {item.points.length === 0 ? (
            <p className={classes["about"]}>{t("council.decision.none")}</p>
          ) : (
            <ol className={classes["points"]}>
              {item.points.map((point) => (
                <Point key={point.id} point={point} />
              ))}
            </ol>
          )}
        </section>
        {hasFigures ? <QuestionFigures item={item} view={view} /> : null}
      </div>
    </article>
  );
};
