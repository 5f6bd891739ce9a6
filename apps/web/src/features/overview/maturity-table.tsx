import type { IndustryMaturity, OverallMaturity } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { Figure } from "../../components/figure.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ComputedFigure, CountedCell, PublishedCell, PublishedDate } from "./maturity-words.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./maturity-section.module.css";

const IndustryRow = ({ industry }: { industry: IndustryMaturity }) => {
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {industry.name}
        <span className={classes["second"]}>
          <ExplainLink subject={industry.industryId} name={industry.name} />
        </span>
      </Table.Th>
      <Table.Td ta="right">
        <PublishedCell industry={industry} />
      </Table.Td>
      <Table.Td ta="right">
        <ComputedFigure value={industry.computed} />
      </Table.Td>
      <Table.Td ta="right">
        {industry.difference === null ? "—" : format.computedPoints(industry.difference)}
      </Table.Td>
      <Table.Td ta="right">
        <CountedCell industry={industry} />
      </Table.Td>
      <Table.Td>
        <SlideText
          slide={industry.published?.slide ?? null}
          document={industry.published?.document ?? null}
        />
      </Table.Td>
    </Table.Tr>
  );
};

/** Computed − published, only where both cover the same industries. */
const RegionDifference = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, computed, counted, total } = maturity;
  if (published === null || computed === null) return <>—</>;
  if (counted < total) return <span className={classes["second"]}>{t("overview.maturity.notCompared")}</span>;
  return <>{format.computedPoints(computed - published.value)}</>;
};

const RegionRow = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, computed, counted, total } = maturity;
  return (
    <Table.Tr fw={600} className={classes["total"] ?? ""}>
      <Table.Th scope="row" fw={600}>
        {t("overview.maturity.region")}
      </Table.Th>
      <Table.Td ta="right">
        <Figure value={published?.value} format={format.percent} />
        <PublishedDate published={published} />
      </Table.Td>
      <Table.Td ta="right">
        <ComputedFigure value={computed} />
        {computed === null ? null : (
          <span className={classes["second"]}>
            {t("overview.maturity.overIndustries", { counted, total })}
          </span>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <RegionDifference maturity={maturity} />
      </Table.Td>
      <Table.Td ta="right">{t("overview.maturity.industriesOf", { counted, total })}</Table.Td>
      <Table.Td>
        <SlideText slide={published?.slide ?? null} document={published?.document ?? null} />
      </Table.Td>
    </Table.Tr>
  );
};

/** Published beside computed, industry by industry. */
export const MaturityTable = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table aria-label={t("overview.maturity.table")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("overview.column.industry")}</Table.Th>
            <Table.Th scope="col" ta="right" w={232}>
              {t("overview.maturity.published")}
            </Table.Th>
            <Table.Th scope="col" ta="right" w={136}>
              {t("overview.maturity.computed")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.maturity.difference")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.maturity.counted")}
            </Table.Th>
            <Table.Th scope="col">{t("overview.column.source")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {maturity.industries.map((industry) => (
            <IndustryRow key={industry.industryId} industry={industry} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <RegionRow maturity={maturity} />
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
};
