import type { PreviousCouncil, SectorIndustry } from "@kedr/domain";
import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BriefingBookIcon } from "../../components/briefing-book-icon.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { HealthCounts } from "./health-mark.tsx";
import { IndustryActs } from "./industry-acts.tsx";
import { lagColour } from "./lag.ts";
import classes from "./projects.module.css";
import { RowButton } from "./row-button.tsx";
import { useOpenRows } from "./open-rows.ts";

interface IndustryHeadingProps {
  overview: SectorIndustry;
  council: PreviousCouncil | null;
}

/** An industry in a line: its projects by health now and at the previous Council, and how much is done against plan. */
export const IndustryHeading = ({
  overview: { industry, rollUp, before },
  council,
}: IndustryHeadingProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { isIndustryOpen, toggleIndustry } = useOpenRows();
  const { progress } = rollUp;
  return (
    <div className={classes["industry"]}>
      <span className={classes["industryName"]}>
        <RowButton
          isOpen={isIndustryOpen(industry.id)}
          label={t("sector.projects.of", { industry: industry.name })}
          onToggle={() => toggleIndustry(industry.id)}
        />
        <Title order={3} size="h4">
          <RegistryLink filters={{ industries: [industry.id] }}>{industry.name}</RegistryLink>
        </Title>
        <BriefingBookIcon scope={{ kind: "industry", industryId: industry.id }} subject={industry.name} />
      </span>
      <span>{t("shared.projects", { count: rollUp.projects })}</span>
      <HealthCounts counts={rollUp.health} />
      {before && council ? (
        <span className={classes["then"]}>
          {t("sector.before.onDate", { date: format.date(council.date) })} <HealthCounts counts={before} />
        </span>
      ) : null}
      {progress ? (
        <span>
          {t("sector.projects.done", {
            actual: format.share(progress.actual),
            planned: format.share(progress.planned),
          })}{" "}
          <span style={{ color: lagColour(progress) }}>({format.points(progress.difference)})</span>
        </span>
      ) : null}
      <IndustryActs industry={industry} />
    </div>
  );
};
