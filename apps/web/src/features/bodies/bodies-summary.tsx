import type { BreakdownTotal, IndicatorBodies } from "@kedr/domain";
import { SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { Figure } from "../../components/figure.tsx";
import { StatTile } from "../../components/stat-tile.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import { useFormat } from "../../lib/use-format.ts";
import { useFigureWords } from "./use-figure-words.ts";
import classes from "./bodies.module.css";

interface BodiesProps {
  bodies: IndicatorBodies;
}

/** The total as it is worked out by hand. */
const Arithmetic = ({ bodies, total }: BodiesProps & { total: BreakdownTotal }) => {
  const { t } = useTranslation();
  const { number, computedPercent, integer } = useFormat();
  const words = useFigureWords(bodies);
  const { rule, count, sum, pooled } = total;
  const result = words.computed(total.result);
  const text = {
    mean_of_ratios: () =>
      t("bodies.arithmetic.mean_of_ratios", { sum: computedPercent(sum), n: integer(count), result }),
    pooled_ratio: () =>
      t("bodies.arithmetic.pooled_ratio", {
        numerator: number(pooled?.numerator ?? 0),
        denominator: number(pooled?.denominator ?? 0),
        result,
      }),
    sum: () => t("bodies.arithmetic.sum", { count, result }),
    mean: () => t("bodies.arithmetic.mean", { sum: number(sum), n: integer(count), result }),
  }[rule]();
  return <span className={classes["arithmetic"]}>{text}</span>;
};

const TotalNote = ({ bodies }: BodiesProps) => {
  const { t } = useTranslation();
  const { total, expected, reported, rows } = bodies.breakdown;
  if (total === null) return rows.length === 0 ? null : t("bodies.noRuleNote");
  return expected === null
    ? t("bodies.totalOfGroups", { count: total.count })
    : t("bodies.totalOf", { reported, expected });
};

const CurrentTile = ({ bodies: { indicator } }: BodiesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords(indicator.unit);
  const { current } = indicator;
  const time = current?.date ? format.date(current.date) : current?.year;
  return (
    <StatTile
      label={t("bodies.current")}
      value={<Figure value={current?.value} format={words} />}
      note={
        <>
          {time ? t("bodies.currentOn", { date: time }) : t("indicators.undated")}{" "}
          <ExplainLink subject={indicator.id} name={indicator.name} />
        </>
      }
    />
  );
};

/** How the total is made, what it leaves out, and that it is not the indicator's value. */
const RuleWords = ({ bodies }: BodiesProps) => {
  const { t } = useTranslation();
  const { total } = bodies.breakdown;
  if (total === null) return null;
  return (
    <Text size="sm" component="div">
      {t(`bodies.rule.${total.rule}`)} <Arithmetic bodies={bodies} total={total} />{" "}
      {total.leftOut.length === 0 ? null : t("bodies.leftOut", { names: total.leftOut.join(", ") })}{" "}
      <span className={classes["dimmed"]}>{t("bodies.notTheValue")}</span>
    </Text>
  );
};

/** The total by the indicator's rule, how many have reported, and what the figures look like together. */
export const BodiesSummary = ({ bodies }: BodiesProps) => {
  const { t } = useTranslation();
  const words = useFigureWords(bodies);
  const { total, expected, reported, mean, median, rows } = bodies.breakdown;
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <StatTile
          label={t("bodies.total")}
          value={
            total === null
              ? t(rows.length === 0 ? "bodies.nothing" : "bodies.noRule")
              : words.computed(total.result)
          }
          note={<TotalNote bodies={bodies} />}
        />
        {expected === null ? null : (
          <StatTile
            label={t("bodies.reported")}
            value={t("bodies.reportedOf", { reported, expected })}
            {...(reported < expected ? { tone: "warning" as const } : {})}
          />
        )}
        <StatTile
          label={t("bodies.mean")}
          value={<Figure value={mean} format={words.computed} />}
          note={
            <>
              {t("bodies.median")}: <Figure value={median} format={words.computed} />
            </>
          }
        />
        <CurrentTile bodies={bodies} />
      </SimpleGrid>
      <RuleWords bodies={bodies} />
    </Stack>
  );
};
