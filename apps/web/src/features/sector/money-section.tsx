import type { FundingFigures, FundingStatus, MoneyFigures, Sector } from "@kedr/domain";
import { yearOf } from "@kedr/domain";
import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { millionsIn } from "./millions.ts";
import { coveredShare, moneyColumns, moneyLines, type MoneyLine } from "./money-figures.ts";
import classes from "./money.module.css";
import { sectorKey } from "./sector-search.ts";
import { Table } from "../../components/table.tsx";

const unmet: FundingStatus[] = ["unfunded", "partly_funded"];

/** How much of the need is allocated, as a bar with its figure; a dash where there is no need to measure by. */
const Covered = ({ figures }: { figures: FundingFigures }) => {
  const format = useFormat();
  const share = coveredShare(figures);
  if (share === null) return <>—</>;
  return (
    <span className={classes["bar"]}>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["part"]} style={{ width: `${Math.min(share, 100)}%` }} />
      </span>
      <span className={classes["figure"]}>{format.share(share)}</span>
    </span>
  );
};

/** That the gap leaves some projects out; nothing where it is whole. */
const GapUnknown = ({ figures: { gapUnknown } }: { figures: MoneyFigures }) => {
  const { t } = useTranslation();
  return gapUnknown === 0 ? null : (
    <Text size="xs" c="dimmed">
      {t("sector.money.gapUnknown", { count: gapUnknown })}
    </Text>
  );
};

interface LinesProps {
  lines: readonly MoneyLine[];
  /** The year that health and the gap of the summary are of. */
  currentYear: number;
}

const useLineName = () => {
  const { t } = useTranslation();
  return ({ year, source }: MoneyLine, currentYear: number): string => {
    if (source !== null) return t(`sector.money.source.${source}`);
    return year === currentYear ? t("sector.money.currentYear", { year }) : t("sector.money.year", { year });
  };
};

const MoneyTable = ({ lines, currentYear }: LinesProps) => {
  const { t } = useTranslation();
  const inMillions = millionsIn(useLanguage());
  const nameOf = useLineName();
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table aria-label={t("sector.money.title")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("sector.money.line")}</Table.Th>
            {moneyColumns.map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {t("sector.money.inMillions", { name: t(`sector.money.${column}`) })}
              </Table.Th>
            ))}
            <Table.Th scope="col" w={190}>
              {t("sector.money.covered")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.key} data-year={line.source === null} className={classes["line"] ?? ""}>
              <Table.Th scope="row">{nameOf(line, currentYear)}</Table.Th>
              {moneyColumns.map((column) => (
                <Table.Td
                  key={column}
                  ta="right"
                  data-bad={column === "gap" && (line.figures.gap ?? 0) > 0}
                  className={classes["sum"] ?? ""}
                >
                  <Figure value={line.figures[column]} format={inMillions} />
                  {column === "gap" ? <GapUnknown figures={line.figures} /> : null}
                </Table.Td>
              ))}
              <Table.Td>
                <Covered figures={line.figures} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const MoneyCards = ({ lines, currentYear }: LinesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useLineName();
  return (
    <ul className={classes["cards"]} aria-label={t("sector.money.title")}>
      {lines.map((line) => (
        <li key={line.key} className={classes["card"]} data-year={line.source === null}>
          <Title order={line.source === null ? 3 : 4} size="h5">
            {nameOf(line, currentYear)}
          </Title>
          <FactList
            facts={[
              ...moneyColumns.map((column) => ({
                label: t(`sector.money.${column}`),
                value: (
                  <>
                    <Figure value={line.figures[column]} format={format.roubles} />
                    {column === "gap" ? <GapUnknown figures={line.figures} /> : null}
                  </>
                ),
              })),
              { label: t("sector.money.covered"), value: <Covered figures={line.figures} /> },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};

/** The money of the sector by year and source: how much is needed, and what became of it. */
export const MoneySection = ({ sector: { money, today, deputy } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const currentYear = yearOf(today);
  const hasGap = money.some(({ year, total }) => year === currentYear && (total.gap ?? 0) > 0);
  const Lines = useIsNarrow() ? MoneyCards : MoneyTable;
  return (
    <div id="funding" className={classes["anchor"]}>
      <SectionCard
        title={t("sector.money.title")}
        {...(money.length > 0 ? { note: t("sector.money.note") } : {})}
        isFlush
      >
        {money.length === 0 ? (
          <EmptyState title={t("sector.money.none")} />
        ) : (
          <Lines lines={moneyLines(money)} currentYear={currentYear} />
        )}
        {money.length > 0 ? (
          <Text size="xs" c="dimmed" px="md" py="xs" component="div">
            <div>{t("sector.money.gapNote")}</div>
            {hasGap ? (
              <RegistryLink filters={{ deputies: [sectorKey(deputy)], funding: unmet }} isInText>
                {t("sector.money.unmet", { year: currentYear })}
              </RegistryLink>
            ) : null}
          </Text>
        ) : null}
      </SectionCard>
    </div>
  );
};
