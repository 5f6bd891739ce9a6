import type { FundingStatus, Sector } from "@kedr/domain";
import { yearOf } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { fundingRows, FundingTable } from "./funding-table.tsx";
import classes from "./funding.module.css";
import { sectorKey } from "./sector-search.ts";

const unmet: FundingStatus[] = ["unfunded", "partly_funded"];

/** The money of the year against its need, and the projects that lack some. */
export const FundingSection = ({ sector: { rollUp, today, deputy } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { funding } = rollUp;
  const year = yearOf(today);
  const title = t("sector.funding.title", { year });
  const isEmpty = fundingRows.every((row) => funding[row] === null);
  return (
    <div id="funding" className={classes["anchor"]} data-keep-together>
      <SectionCard title={title} {...(isEmpty ? {} : { note: t("sector.funding.note") })} isFlush>
        {isEmpty ? (
          <EmptyState title={t("sector.funding.none", { year })} />
        ) : (
          <FundingTable funding={funding} label={title} />
        )}
        {funding.gap !== null && funding.gap > 0 ? (
          <Text size="xs" c="dimmed" px="md" py="xs" component="div">
            <div>{t("sector.funding.gapNote")}</div>
            <RegistryLink filters={{ deputies: [sectorKey(deputy)], funding: unmet }}>
              {t("sector.funding.unmet")}
            </RegistryLink>
          </Text>
        ) : null}
      </SectionCard>
    </div>
  );
};
