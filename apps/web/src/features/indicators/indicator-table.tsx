import type { IndicatorView, IndicatorGroup } from "@kedr/domain";
import { Paper, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { AchievementBar } from "./achievement-bar.tsx";
import { roundedFact } from "./card/use-fact-words.ts";
import { CountingBadge, CountingReason } from "./counting-text.tsx";
import { IndicatorDetail } from "./indicator-detail.tsx";
import { IndicatorMarks, IndicatorNumber, IndicatorToggle } from "./indicator-name.tsx";
import { IndicatorSource } from "./indicator-source.tsx";
import { ValuePeriod, TargetNote } from "./value-notes.tsx";
import { useIndicatorsSearch } from "./use-indicators-search.ts";
import { detailId } from "./use-open-indicator.ts";
import { Table } from "../../components/table.tsx";
import classes from "./indicators.module.css";

const columns = 9;

const Head = () => {
  const { t } = useTranslation();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col" w={48}>
          {t("indicators.column.number")}
        </Table.Th>
        <Table.Th scope="col">{t("indicators.column.name")}</Table.Th>
        <Table.Th scope="col" w={82}>
          {t("indicators.column.unit")}
        </Table.Th>
        <Table.Th scope="col" w={110} ta="right">
          {t("indicators.column.baseline")}
        </Table.Th>
        <Table.Th scope="col" w={112} ta="right">
          {t("indicators.column.current")}
        </Table.Th>
        <Table.Th scope="col" w={100} ta="right">
          {t("indicators.column.target")}
        </Table.Th>
        <Table.Th scope="col" w={136}>
          {t("indicators.column.achievement")}
        </Table.Th>
        <Table.Th scope="col" w={142}>
          {t("indicators.column.counted")}
        </Table.Th>
        <Table.Th scope="col" w={100}>
          {t("indicators.column.source")}
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
};

const IndicatorRow = ({ indicator }: { indicator: IndicatorView }) => {
  const format = useFormat();
  const isOpen = useIndicatorsSearch().search.indicator === indicator.id;
  const { baseline, current, target, achievement } = indicator;
  return (
    <>
      <Table.Tr className={classes["row"] ?? ""} data-open={isOpen}>
        <Table.Td ta="right">
          <IndicatorNumber number={indicator.number} />
        </Table.Td>
        <Table.Th scope="row" fw={400}>
          <IndicatorToggle indicator={indicator} />
          <div className={classes["under"]}>
            <CountingReason indicator={indicator} />
            <IndicatorMarks indicator={indicator} />
          </div>
        </Table.Th>
        <Table.Td>{indicator.unit}</Table.Td>
        <Table.Td ta="right">
          <Figure value={baseline && roundedFact(baseline)} format={format.number} />
          {baseline && <ValuePeriod value={baseline} />}
        </Table.Td>
        <Table.Td ta="right" fw={600}>
          <Figure value={current && roundedFact(current)} format={format.number} />
          {current && <ValuePeriod value={current} />}
        </Table.Td>
        <Table.Td ta="right">
          <Figure value={target?.value} format={format.number} />
          {target && <TargetNote target={target} />}
        </Table.Td>
        <Table.Td>
          <AchievementBar achievement={achievement} />
        </Table.Td>
        <Table.Td>
          <CountingBadge indicator={indicator} />
        </Table.Td>
        <Table.Td>
          <IndicatorSource indicator={indicator} />
        </Table.Td>
      </Table.Tr>
      {isOpen ? (
        <Table.Tr className={classes["detailRow"] ?? ""}>
          <Table.Td colSpan={columns} id={detailId(indicator.id)} p={0}>
            <IndicatorDetail indicator={indicator} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
};

/** All indicators by industry; a row opens its details below itself. */
export const IndicatorTable = ({ groups }: { groups: readonly IndicatorGroup[] }) => {
  const { t } = useTranslation();
  return (
    <Paper bd="1px solid var(--kedr-line)">
      <Table.ScrollContainer minWidth={940}>
        <Table aria-label={t("indicators.title")} layout="fixed" className={classes["table"] ?? ""}>
          <Head />
          {groups.map(({ industry, indicators }) => (
            <Table.Tbody key={industry?.id ?? ""}>
              <Table.Tr className={classes["group"] ?? ""}>
                <Table.Th scope="rowgroup" colSpan={columns}>
                  <Title order={2} fz="sm">
                    {industry?.name ?? t("indicators.noIndustry")}{" "}
                    <span className={classes["groupCount"]}>{indicators.length}</span>
                  </Title>
                </Table.Th>
              </Table.Tr>
              {indicators.map((indicator) => (
                <IndicatorRow key={indicator.id} indicator={indicator} />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
};
