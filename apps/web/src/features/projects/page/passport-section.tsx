import type { ProjectPage } from "@kedr/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { PageSection } from "./page-section.tsx";
import classes from "./passport-section.module.css";

/** What the project is and who answers for it; what the records do not say is «не внесено». */
export const PassportSection = ({ page }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const { summary, passport } = page;
  const { goal, provenance } = passport;
  const source = [
    provenance.document,
    provenance.slide === null ? null : t("projects.passport.slide", { slide: provenance.slide }),
    provenance.note,
  ].filter((part) => part !== null);
  return (
    <PageSection id="passport" title={t("projects.section.passport")}>
      <dl className={classes["facts"]}>
        <Fact label={t("projects.passport.fullName")} value={passport.fullName} />
        <Fact label={t("projects.passport.kind")} value={t(`shared.kind.${summary.kind}`)} />
        <Fact label={t("projects.passport.industry")} value={summary.industry.name} />
        <Fact
          label={t("projects.passport.goal")}
          value={goal && t("projects.passport.goalText", { number: goal.number, text: goal.text })}
        />
        <Fact label={t("projects.passport.description")} value={passport.description} />
        <Fact label={t("projects.passport.expectedEffect")} value={passport.expectedEffect} />
        <Fact label={t("projects.passport.federalProject")} value={passport.federalProject} />
        <Fact
          label={t("projects.passport.responsibleAuthority")}
          value={passport.responsibleAuthority?.name ?? null}
        />
        <Fact label={t("projects.passport.lead")} value={summary.lead?.name ?? null} />
        <Fact label={t("projects.passport.deputy")} value={summary.deputy?.name ?? null} />
        <Fact label={t("projects.passport.dates")} value={<Period {...passport} />} />
        <Fact
          label={t("projects.passport.source")}
          value={source.length === 0 ? t(`shared.origin.${summary.origin}`) : source.join(", ")}
        />
      </dl>
    </PageSection>
  );
};

const Fact = ({ label, value }: { label: string; value: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{value === null ? <Figure value={null} format={String} /> : value}</dd>
  </>
);

const Period = ({ startDate, endDate }: Pick<ProjectPage["passport"], "startDate" | "endDate">) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (startDate !== null && endDate !== null)
    return t("projects.passport.period", { start: format.date(startDate), end: format.date(endDate) });
  if (startDate !== null) return t("projects.passport.since", { start: format.date(startDate) });
  if (endDate !== null) return t("projects.passport.until", { end: format.date(endDate) });
  return <Figure value={null} format={String} />;
};
