import type { CalendarDate, Effect } from "@kedr/domain";
import { SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { StatTile } from "../../components/stat-tile.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { differenceWords, figuresInWords, oneFigure } from "./effect-words.ts";
import { Table } from "../../components/table.tsx";

interface EffectProps {
  effect: Effect;
  decidedOn: CalendarDate | null;
}

const asIs = (words: string): string => words;

/** What was, what is, and the difference. */
export const BeforeAndAfter = ({ effect, decidedOn }: EffectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = { t, format };
  if (decidedOn === null) return null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      {(["before", "after"] as const).map((side) => (
        <StatTile
          key={side}
          label={t(`decisions.${side}`)}
          value={
            effect[side] === null ? "—" : <Figure value={oneFigure(effect, side, words)} format={asIs} />
          }
          note={effect[side] === null ? t(`decisions.none.${side}`) : undefined}
        />
      ))}
      <StatTile label={t("decisions.difference")} value={differenceWords(effect, words) ?? "—"} />
    </SimpleGrid>
  );
};

/** The whole series, with what came before the decision and what after. */
export const EffectSeries = ({ effect, decidedOn }: EffectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = figuresInWords(effect, decidedOn, { t, format });
  if (figures.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t("decisions.noFigures")}
      </Text>
    );
  return (
    <Table aria-label={t("decisions.series")} layout="auto" maw={640} horizontalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            {t(effect.kind === "indicator" ? "decisions.day" : "decisions.known")}
          </Table.Th>
          <Table.Th scope="col">{t(`decisions.column.${effect.kind}`)}</Table.Th>
          {decidedOn === null ? null : <Table.Th scope="col">{t("decisions.when")}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {figures.map(({ day, isAfter, figure, note }) => (
          <Table.Tr key={day ?? ""}>
            <Table.Th scope="row" fw={400}>
              {day ?? t("decisions.undated")}
            </Table.Th>
            <Table.Td>
              <Figure value={figure} format={asIs} />
              {note === null ? null : (
                <Text size="xs" c="dimmed">
                  {note}
                </Text>
              )}
            </Table.Td>
            {decidedOn === null ? null : (
              <Table.Td>
                {day === null ? "—" : t(isAfter ? "decisions.afterDecision" : "decisions.beforeDecision")}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
