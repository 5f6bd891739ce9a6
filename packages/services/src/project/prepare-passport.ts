import { findInstallation } from "@kedr/db";
import { dateInFigures, renderPassportDocx } from "@kedr/documents";
import { projectPassport, shortened } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { paperDownload, type PaperDownload } from "../meeting-documents/paper-file.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** With the day and the ending, short enough for every file system. */
const longestName = 70;

/**
 * The passport of a project as a Word file, as the day knows it.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`
 */
export async function preparePassport(
  context: ServiceContext,
  { projectId, asOf }: { projectId: string } & AsOfInput,
): Promise<PaperDownload> {
  const index = await readAt(context, asOf);
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(context.actor, "project.read", project);
  const passport = projectPassport(index, projectId);
  if (passport === null) throw notFound("projectId");
  const installation = await findInstallation(context.database);
  const isTraining = installation?.dataset === "training";
  const name = `Паспорт проекта ${shortened(project.name, longestName)} ${dateInFigures(index.today)}`;
  return paperDownload(name, "docx", await renderPassportDocx(passport, isTraining));
}
