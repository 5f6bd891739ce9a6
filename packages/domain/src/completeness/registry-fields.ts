import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { FilledShare, RegistryField } from "./completeness.view.ts";
import { indicatorFields } from "./indicator-checks.ts";
import { projectFields } from "./project-checks.ts";
import { industryFields, planItemFields, postFields } from "./strategy-checks.ts";

const known = new WeakMap<PortfolioIndex, readonly RegistryField[]>();

/** Every field that the registry asks for on the index's day, filled or not. Worked out once an index. */
export const registryFields = (index: PortfolioIndex): readonly RegistryField[] => {
  const found = known.get(index);
  if (found) return found;
  const bodies = byId(index.portfolio.Authority);
  const fields = [
    ...planItemFields(index),
    ...industryFields(index),
    ...postFields(index, bodies),
    ...index.portfolio.Project.flatMap((project) => projectFields(index, project, bodies)),
    ...indicatorFields(index, bodies),
  ];
  known.set(index, fields);
  return fields;
};

/** How many of the fields are filled. */
export const shareOf = (fields: readonly Pick<RegistryField, "isFilled">[]): FilledShare => ({
  filled: fields.filter(({ isFilled }) => isFilled).length,
  total: fields.length,
});

/** How complete a project is: its passport, milestones, links and money. Nothing is asked of a cancelled one. */
export const projectShare = (index: PortfolioIndex, project: ProjectRecord): FilledShare =>
  shareOf(projectFields(index, project, byId(index.portfolio.Authority)));
