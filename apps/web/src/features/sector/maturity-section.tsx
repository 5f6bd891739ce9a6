import type { IndustryMaturity, Sector } from "@kedr/domain";
import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { ComputedCell, CountedCell, PublishedCell } from "../overview/maturity-words.tsx";
import classes from "./sector.module.css";

const Slide = ({ industry: { published } }: { industry: IndustryMaturity }) => (
  <SlideText slide={published?.slide ?? null} document={published?.document ?? null} />
);

const Difference = ({ industry: { difference } }: { industry: IndustryMaturity }) => {
  const format = useFormat();
  return <>{difference === null ? "—" : format.computedPoints(difference)}</>;
};

const MaturityTable = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={500}>
      <Table aria-label={t("sector.maturity.table")} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("sector.maturity.industry")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("sector.maturity.published")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("sector.maturity.computed")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("sector.maturity.difference")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("sector.maturity.counted")}
            </Table.Th>
            <Table.Th scope="col">{t("sector.maturity.source")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {maturity.map((industry) => (
            <Table.Tr key={industry.industryId} className={classes["row"] ?? ""}>
              <Table.Th scope="row" fw={500}>
                {industry.name}
              </Table.Th>
              <Table.Td ta="right">
                <PublishedCell industry={industry} />
              </Table.Td>
              <Table.Td ta="right">
                <ComputedCell industry={industry} />
              </Table.Td>
              <Table.Td ta="right">
                <Difference industry={industry} />
              </Table.Td>
              <Table.Td ta="right">
                <CountedCell industry={industry} />
              </Table.Td>
              <Table.Td>
                <Slide industry={industry} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const MaturityCards = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={t("sector.maturity.table")}>
      {maturity.map((industry) => (
        <li key={industry.industryId} className={classes["card"]}>
          <Text size="sm" fw={600}>
            {industry.name}
          </Text>
          <FactList
            facts={[
              { label: t("sector.maturity.published"), value: <PublishedCell industry={industry} /> },
              { label: t("sector.maturity.computed"), value: <ComputedCell industry={industry} /> },
              { label: t("sector.maturity.difference"), value: <Difference industry={industry} /> },
              { label: t("sector.maturity.counted"), value: <CountedCell industry={industry} /> },
              { label: t("sector.maturity.source"), value: <Slide industry={industry} /> },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};

/** Digital maturity of the curated industries: printed, computed and derived stand beside each other. */
export const MaturitySection = ({ sector: { maturity } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const hasDerived = maturity.some(({ derived }) => derived !== null);
  return (
    <div id="maturity" className={classes["anchor"]}>
      <SectionCard title={t("sector.maturity.title")} isFlush>
        {maturity.length === 0 ? <EmptyState title={t("sector.maturity.none")} /> : null}
        {maturity.length > 0 && isNarrow ? <MaturityCards maturity={maturity} /> : null}
        {maturity.length > 0 && !isNarrow ? <MaturityTable maturity={maturity} /> : null}
        {hasDerived ? (
          <Text size="xs" c="dimmed" px="md" py="xs">
            {t("sector.maturity.derivedNote")}
          </Text>
        ) : null}
      </SectionCard>
    </div>
  );
};
