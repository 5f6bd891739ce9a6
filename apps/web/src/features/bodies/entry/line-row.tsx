import type { IndicatorBodies } from "@kedr/domain";
import type { EntryLine, LineState } from "./entry-lines.ts";
import { TextInput } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";
import { useFigureWords } from "../use-figure-words.ts";
import { storedTexts } from "./entry-lines.ts";
import { Table } from "../../../components/table.tsx";
import classes from "../bodies.module.css";

interface LineRowProps {
  line: EntryLine;
  texts: readonly string[] | undefined;
  state: LineState;
  bodies: IndicatorBodies;
  onType: (key: string, texts: string[]) => void;
}

const StateWords = ({ line, state, bodies }: Pick<LineRowProps, "line" | "state" | "bodies">) => {
  const { t } = useTranslation();
  if (state.status === "wrong")
    return <span className={classes["wrong"]}>{t(`bodies.entry.wrong.${state.reason}`)}</span>;
  if (state.status === "added")
    return <span className={classes["changed"]}>{t("bodies.entry.state.added")}</span>;
  if (state.status === "kept") return null;
  const before = storedTexts(line, bodies.breakdown.measure).join(" / ");
  return <span className={classes["changed"]}>{t("bodies.entry.state.corrected", { before })}</span>;
};

/** A body with fields for its figures, what it told last, and what saving would change. */
export const LineRow = memo(({ line, texts, state, bodies, onType }: LineRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords(bodies);
  const { measure } = bodies.breakdown;
  const columns = measure === "ratio" ? (["numerator", "denominator"] as const) : (["value"] as const);
  const shown = texts ?? storedTexts(line, measure);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {line.name}
        {line.previous === null ? null : (
          <span className={classes["second"]}>
            {t("bodies.missing.last", {
              figure: words.figure(line.previous.figure),
              date: format.date(line.previous.date),
            })}
          </span>
        )}
      </Table.Th>
      {columns.map((column, at) => (
        <Table.Td key={column}>
          <TextInput
            size="xs"
            className={classes["field"] ?? ""}
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            aria-label={t("bodies.entry.rows.field", {
              name: line.name,
              column: t(`bodies.entry.rows.${column}`),
            })}
            placeholder={t(`bodies.entry.rows.${column}`)}
            error={state.status === "wrong"}
            value={shown[at] ?? ""}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              onType(
                line.key,
                columns.map((_column, place) => (place === at ? typed : (shown[place] ?? ""))),
              );
            }}
          />
        </Table.Td>
      ))}
      <Table.Td className={classes["state"] ?? ""}>
        <StateWords line={line} state={state} bodies={bodies} />
      </Table.Td>
    </Table.Tr>
  );
});
