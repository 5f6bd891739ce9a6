import type { RiskListItem, RiskLevel } from "@kedr/domain";
import { riskLevel, degreeOf } from "@kedr/domain";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import type { Tone } from "../../theme/status-colours.ts";
import { levelLook } from "./risk-badges.tsx";
import { useRisksSearch } from "./use-risks-search.ts";
import classes from "./risk-matrix.module.css";

const probabilities = [3, 2, 1];
const impacts = [1, 2, 3];

interface CellProps {
  probability: number;
  impact: number;
  count: number;
}

/** How many risks stand at a probability and an impact; a press keeps only them, another lets all back. */
const Cell = ({ probability, impact, count }: CellProps) => {
  const { t } = useTranslation();
  const { search, change } = useRisksSearch();
  const level: RiskLevel = riskLevel({ probability, impact });
  const { tone }: { tone: Tone } = levelLook[level];
  const isChosen = search.probability === probability && search.impact === impact;
  const label = t("risks.matrix.cell", {
    count,
    probability: t(`projects.risk.degree.${degreeOf(probability)}`),
    impact: t(`projects.risk.impactDegree.${degreeOf(impact)}`),
  });
  return (
    <td className={classes["cell"]} data-tone={tone}>
      {count === 0 && !isChosen ? (
        <span className={classes["none"]}>0</span>
      ) : (
        <button
          type="button"
          className={classes["count"]}
          aria-pressed={isChosen}
          aria-label={label}
          title={t(`projects.risk.level.${level}`)}
          onClick={() =>
            change(isChosen ? { probability: undefined, impact: undefined } : { probability, impact })
          }
        >
          {count}
        </button>
      )}
    </td>
  );
};

/** The risks by probability and impact: a table, so that it reads without its colours. */
export const RiskMatrix = ({ risks }: { risks: readonly RiskListItem[] }) => {
  const { t } = useTranslation();
  const countAt = (probability: number, impact: number): number =>
    risks.filter((risk) => risk.probability === probability && risk.impact === impact).length;
  return (
    <SectionCard title={t("risks.matrix.title")} note={t("risks.matrix.note")}>
      <table className={classes["matrix"]}>
        <caption>
          <VisuallyHidden>{t("risks.matrix.caption")}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes["corner"]}>
              {t("risks.matrix.probability")}
            </th>
            {impacts.map((impact) => (
              <th key={impact} scope="col">
                <span className={classes["axis"]}>{t("risks.matrix.impact")}</span>{" "}
                {t(`projects.risk.impactDegree.${degreeOf(impact)}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {probabilities.map((probability) => (
            <tr key={probability}>
              <th scope="row">{t(`projects.risk.degree.${degreeOf(probability)}`)}</th>
              {impacts.map((impact) => (
                <Cell
                  key={impact}
                  probability={probability}
                  impact={impact}
                  count={countAt(probability, impact)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SectionCard>
  );
};
