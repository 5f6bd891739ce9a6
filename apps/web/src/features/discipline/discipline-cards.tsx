import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./discipline.module.css";
import { DisciplineCount, disciplineCounts, type DisciplineLine } from "./discipline-count.tsx";
import { useDisciplineLines, type DisciplineCut } from "./discipline-lines.ts";
import { OnTimeShare } from "./on-time-share.tsx";

/** The table of executive discipline for a narrow screen: a card a row. */
export const DisciplineCards = (cut: DisciplineCut) => (
  <ul aria-label={cut.label} className={classes["cards"]}>
    {useDisciplineLines(cut).map((line) => (
      <li key={line.id} className={classes["card"]} data-keep-together>
        <Card line={line} />
      </li>
    ))}
  </ul>
);

const Card = ({ line }: { line: DisciplineLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { averageDelay, onTimeShare } = line.figures;
  return (
    <>
      <Text fw={600} size="sm">
        {line.who}
      </Text>
      <dl className={classes["figures"]}>
        {disciplineCounts.map((count) => (
          <div key={count}>
            <dt>{t(`control.discipline.column.${count}`)}</dt>
            <dd>
              <DisciplineCount count={count} line={line} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("control.discipline.column.averageDelay")}</dt>
          <dd>{averageDelay === null ? "—" : format.integer(averageDelay)}</dd>
        </div>
        <div>
          <dt>{t("control.discipline.column.onTimeShare")}</dt>
          <dd>
            <OnTimeShare share={onTimeShare} />
          </dd>
        </div>
      </dl>
    </>
  );
};
