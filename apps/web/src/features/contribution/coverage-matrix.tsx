import type { CoverageCell, CoverageIndustry } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { AddLink } from "./add-link.tsx";
import { CellButton } from "./cell-button.tsx";
import type { OnCell } from "./cell-dialog.tsx";
import { IndicatorHead, ProjectHead } from "./coverage-marks.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./coverage.module.css";

export interface CoverageRowsProps {
  matrix: CoverageIndustry;
  onOpen: OnCell;
  canLink: boolean;
}

/** Cells by the indicator and the project that meet in them. */
const cellsByEnds = (cells: readonly CoverageCell[]): ReadonlyMap<string, CoverageCell> =>
  new Map(cells.map((cell) => [`${cell.indicatorId} ${cell.projectId}`, cell]));

/** Indicators down, projects across; both headings stay in view. */
export const CoverageMatrix = ({ matrix, onOpen, canLink }: CoverageRowsProps) => {
  const { t } = useTranslation();
  const { industry, indicators, projects, cells } = matrix;
  const found = cellsByEnds(cells);
  return (
    <section
      className={classes["scroll"]}
      aria-label={t("contribution.coverage.matrix", { name: industry.name })}
    >
      <Table className={classes["matrix"] ?? ""} w="auto">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes["corner"] ?? ""}>
              {t("contribution.indicator")}
            </Table.Th>
            <Table.Th scope="col">{t("contribution.coverage.total")}</Table.Th>
            {projects.map((project) => (
              <Table.Th
                key={project.id}
                scope="col"
                className={classes["column"] ?? ""}
                data-orphan={project.indicators + project.elsewhere === 0}
              >
                <ProjectHead project={project} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {indicators.map((indicator) => (
            <Table.Tr
              key={indicator.id}
              className={classes["row"] ?? ""}
              data-orphan={indicator.projects === 0}
            >
              <Table.Th scope="row" className={classes["rowHead"] ?? ""}>
                <IndicatorHead indicator={indicator} />
                {canLink && indicator.projects === 0 ? (
                  <AddLink end={{ kind: "indicator", id: indicator.id }} name={indicator.name} />
                ) : null}
              </Table.Th>
              <Table.Td ta="right">{indicator.projects}</Table.Td>
              {projects.map((project) => {
                const cell = found.get(`${indicator.id} ${project.id}`);
                return (
                  <Table.Td key={project.id} className={classes["cell"] ?? ""}>
                    {cell ? (
                      <CellButton cell={cell} indicator={indicator} project={project} onOpen={onOpen} />
                    ) : null}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" className={classes["rowHead"] ?? ""}>
              {t("contribution.coverage.columnTotal")}
            </Table.Th>
            <Table.Td ta="right">{cells.length}</Table.Td>
            {projects.map(({ id, indicators: own }) => (
              <Table.Td key={id}>{own}</Table.Td>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </section>
  );
};
