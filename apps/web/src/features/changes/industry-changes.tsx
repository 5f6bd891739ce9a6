import type { ChangedIndustry } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { ChangeLine } from "./change-line.tsx";
import type { TwoDaysShown } from "./states-table.tsx";
import classes from "./changes.module.css";

/** What has changed in one industry, worst first. */
export const IndustryChanges = ({ group, days }: { group: ChangedIndustry; days: TwoDaysShown }) => {
  const { t } = useTranslation();
  const title = group.industry?.name ?? t("changes.wholeStrategy");
  return (
    <SectionCard
      title={title}
      aside={
        <Text size="sm" c="dimmed">
          {t("changes.total", { count: group.lines.length })}
        </Text>
      }
      isFlush
    >
      <ul className={classes["lines"]} aria-label={title}>
        {group.lines.map((line) => (
          <ChangeLine key={line.key} line={line} days={days} />
        ))}
      </ul>
    </SectionCard>
  );
};
