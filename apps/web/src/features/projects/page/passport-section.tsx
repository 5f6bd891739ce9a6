import type { ProjectPage, Reference } from "@kedr/domain";
import type { ReactNode } from "react";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { tableAddress } from "../../../lib/table-address.ts";
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
    <PageSection
      id="passport"
      title={t("projects.section.passport")}
      actions={<PassportButton projectId={summary.id} />}
    >
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
        <Fact label={t("projects.passport.performers")} value={namesOf(passport.ties.performers)} />
        <Fact label={t("projects.passport.lead")} value={summary.lead?.name ?? null} />
        <Fact label={t("projects.passport.deputy")} value={summary.deputy?.name ?? null} />
        <Fact label={t("projects.passport.dates")} value={<Period {...passport} />} />
        <Fact label={t("projects.passport.systems")} value={namesOf(passport.ties.systems)} />
        <Fact label={t("projects.passport.acts")} value={namesOf(passport.ties.acts)} />
        <Fact
          label={t("projects.passport.source")}
          value={source.length === 0 ? t(`shared.origin.${summary.origin}`) : source.join(", ")}
        />
      </dl>
    </PageSection>
  );
};

/** The passport as offices keep it, of the day that is shown. */
const PassportButton = ({ projectId }: { projectId: string }) => {
  const { t } = useTranslation();
  const file = `projects/${encodeURIComponent(projectId)}/passport.docx`;
  return (
    <Button
      component="a"
      href={tableAddress(file, {}, useAsOf())}
      variant="default"
      size="xs"
      leftSection={<IconDownload size={14} aria-hidden />}
      download
    >
      {t("registryFiles.passport")}
    </Button>
  );
};

const namesOf = (references: readonly Reference[]): string | null =>
  references.length === 0 ? null : references.map(({ name }) => name).join("; ");

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
