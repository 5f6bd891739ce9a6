import { useTranslation } from "react-i18next";
import { AddLink } from "./add-link.tsx";
import { CellButton } from "./cell-button.tsx";
import type { CoverageRowsProps } from "./coverage-matrix.tsx";
import { IndicatorHead, ProjectHead } from "./coverage-marks.tsx";
import classes from "./coverage.module.css";

/** The same as the matrix where there is no room for one: each indicator with its projects, then the projects that move nothing. */
export const CoverageList = ({ matrix, onOpen, canLink }: CoverageRowsProps) => {
  const { t } = useTranslation();
  const { industry, indicators, projects, cells } = matrix;
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const idle = projects.filter((one) => !one.isForeign && one.indicators + one.elsewhere === 0);
  return (
    <ul className={classes["list"]} aria-label={t("contribution.coverage.matrix", { name: industry.name })}>
      {indicators.map((indicator) => (
        <li key={indicator.id} className={classes["item"]}>
          <IndicatorHead indicator={indicator} />
          {canLink && indicator.projects === 0 ? (
            <div>
              <AddLink end={{ kind: "indicator", id: indicator.id }} name={indicator.name} />
            </div>
          ) : null}
          <ul className={classes["links"]}>
            {cells
              .filter(({ indicatorId }) => indicatorId === indicator.id)
              .map((cell) => {
                const project = projectOf.get(cell.projectId);
                return project === undefined ? null : (
                  <li key={cell.projectIndicatorId}>
                    <ProjectHead project={project} />
                    <CellButton cell={cell} indicator={indicator} project={project} onOpen={onOpen} />
                  </li>
                );
              })}
          </ul>
        </li>
      ))}
      {idle.map((project) => (
        <li key={project.id} className={classes["item"]}>
          <ProjectHead project={project} />
        </li>
      ))}
    </ul>
  );
};
