import type { IndustryMaturity, PublishedFigure, Sector } from "@kedr/domain";
import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { ComputedCell, CountedCell, PublishedCell } from "../overview/maturity-words.tsx";
import classes from "./sector.module.css";

/** Where a printed figure stands: its day and slide, as far as they are known. */
const Source = ({ figure: { date, slide, document } }: { figure: PublishedFigure }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const day = date === null ? null : format.date(date);
  const words =
    day !== null && slide !== null
      ? t("sector.maturity.source", { date: day, slide })
      : day !== null
        ? t("sector.maturity.onDate", { date: day })
        : slide !== null
          ? t("sector.maturity.slide", { slide })
          : null;
  return words === null ? null : (
    <Text size="xs" c="dimmed" title={document ?? undefined}>
      {words}
    </Text>
  );
};

const Published = ({ industry }: { industry: IndustryMaturity }) => (
  <>
    <PublishedCell industry={industry} />
    {industry.published ? <Source figure={industry.published} /> : null}
  </>
);

const MaturityTable = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table aria-label={t("sector.maturity.table")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("sector.maturity.industry")}</Table.Th>
          <Table.Th scope="col">{t("sector.maturity.published")}</Table.Th>
          <Table.Th scope="col">{t("sector.maturity.computed")}</Table.Th>
          <Table.Th scope="col">{t("sector.maturity.difference")}</Table.Th>
          <Table.Th scope="col">{t("sector.maturity.counted")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {maturity.map((industry) => (
          <Table.Tr key={industry.industryId}>
            <Table.Th scope="row" fw={500}>
              {industry.name}
            </Table.Th>
            <Table.Td>
              <Published industry={industry} />
            </Table.Td>
            <Table.Td>
              <ComputedCell industry={industry} />
            </Table.Td>
            <Table.Td>{industry.difference === null ? "—" : format.points(industry.difference)}</Table.Td>
            <Table.Td>
              <CountedCell industry={industry} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const MaturityCards = ({ maturity }: Pick<Sector, "maturity">) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["cards"]} aria-label={t("sector.maturity.table")}>
      {maturity.map((industry) => (
        <li key={industry.industryId} className={classes["card"]}>
          <Text size="sm" fw={600}>
            {industry.name}
          </Text>
          <FactList
            facts={[
              { label: t("sector.maturity.published"), value: <Published industry={industry} /> },
              { label: t("sector.maturity.computed"), value: <ComputedCell industry={industry} /> },
              {
                label: t("sector.maturity.difference"),
                value:
                  industry.difference === null ? (
                    "—"
                  ) : (
                    <Figure value={industry.difference} format={format.points} />
                  ),
              },
              { label: t("sector.maturity.counted"), value: <CountedCell industry={industry} /> },
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
