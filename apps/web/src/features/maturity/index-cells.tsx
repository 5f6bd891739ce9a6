import type { ReactNode } from "react";
import type { Course, IndexRow } from "./index-rows.ts";
import type { PaceAnswer } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { ExplainLink } from "../../components/explain-link.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ExpectedYear } from "./forecast-words.tsx";
import { explainLinkId, regionSubject } from "./maturity-search.ts";
import classes from "./maturity.module.css";

interface CellProps {
  row: IndexRow;
}

/** Both kinds under each other, each named. */
const ByKind = ({ row, children }: CellProps & { children: (course: Course) => ReactNode }) => {
  const { t } = useTranslation();
  return (
    <dl className={classes["kinds"]}>
      {row.courses.map((course) => (
        <div key={course.kind}>
          <dt className={classes["kind"]}>{t(`maturity.by.${course.kind}`)}</dt>
          <dd>{children(course)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Answer = ({ answer }: { answer: PaceAnswer }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return "refusal" in answer ? (
    <Text span inherit c="dimmed" fs="italic">
      {t(`maturity.paceRefusal.${answer.refusal}`)}
    </Text>
  ) : (
    <>{t("maturity.aYear", { pace: format.computedPoints(answer.pointsPerYear) })}</>
  );
};

const Published = ({ row: { published } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Figure value={published?.value} format={format.percent} />
      {published ? (
        <span className={classes["second"]}>
          {published.date === null
            ? t("maturity.inYear", { year: published.year })
            : t("maturity.onDate", { date: format.date(published.date) })}
          , <SlideText slide={published.slide} document={published.document} />
        </span>
      ) : null}
    </>
  );
};

const Computed = ({ row: { computed, counted, total, subject } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (computed === null)
    return (
      <Text span inherit c="dimmed" fs="italic">
        {t("maturity.notComputed")}
      </Text>
    );
  return (
    <>
      <Figure value={computed} format={format.computedPercent} />
      {subject === regionSubject ? (
        <span className={classes["second"]}>{t("maturity.overIndustries", { counted, total })}</span>
      ) : null}
    </>
  );
};

const Derived = ({ row: { derived } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (derived === null) return <>—</>;
  return (
    <>
      <Figure value={derived} format={format.share} />
      <span className={classes["second"]}>{t("maturity.wouldBe")}</span>
    </>
  );
};

const Counted = ({ row: { counted, total, subject } }: CellProps) => {
  const { t } = useTranslation();
  if (total === 0) return <Figure value={null} format={String} />;
  return (
    <>
      {t(subject === regionSubject ? "maturity.industriesOf" : "maturity.indicatorsOf", { counted, total })}
    </>
  );
};

/** What all courses are refused alike, so that it need be said once only. */
const refusalOfAll = <Code,>(row: IndexRow, refusalOf: (course: Course) => Code | null): Code | null => {
  const [first, ...more] = row.courses.map(refusalOf);
  return first !== undefined && more.every((refusal) => refusal === first) ? first : null;
};

const refusedPace = (answer: PaceAnswer) => ("refusal" in answer ? answer.refusal : null);

const Needed = ({ row }: CellProps) => {
  const refusal = refusalOfAll(row, ({ pace }) => refusedPace(pace.needed));
  if (refusal !== null) return <Answer answer={{ refusal }} />;
  return <ByKind row={row}>{({ pace }) => <Answer answer={pace.needed} />}</ByKind>;
};

const Achieved = ({ row }: CellProps) => {
  const refusal = refusalOfAll(row, ({ pace }) => refusedPace(pace.achieved));
  if (refusal !== null) return <Answer answer={{ refusal }} />;
  return <ByKind row={row}>{({ pace }) => <Answer answer={pace.achieved} />}</ByKind>;
};

const Expected = ({ row }: CellProps) => {
  const [first] = row.courses;
  const refusal = refusalOfAll(row, ({ forecast: { outcome } }) =>
    outcome.state === "refused" ? outcome.refusal : null,
  );
  if (refusal !== null && first) return <ExpectedYear forecast={first.forecast} />;
  return <ByKind row={row}>{({ forecast }) => <ExpectedYear forecast={forecast} />}</ByKind>;
};

const Explain = ({ row }: CellProps) => {
  const { t } = useTranslation();
  return (
    <ExplainLink
      id={explainLinkId(row.subject)}
      subject={row.subject}
      name={row.name ?? t("maturity.region")}
    />
  );
};

/** The columns in their order; figures stand at the right. */
export const columns = [
  { key: "published", Cell: Published, isFigure: true },
  { key: "computed", Cell: Computed, isFigure: true },
  { key: "derived", Cell: Derived, isFigure: true },
  { key: "counted", Cell: Counted, isFigure: true },
  { key: "needed", Cell: Needed, isFigure: false },
  { key: "achieved", Cell: Achieved, isFigure: false },
  { key: "expected", Cell: Expected, isFigure: false },
  { key: "how", Cell: Explain, isFigure: false },
] as const;
