import { createHash } from "node:crypto";
import { attachmentKinds, attachmentName } from "@kedr/domain";
import type { AttachmentRecord, CalendarDate } from "@kedr/domain";
import type { DatasetFile } from "../dataset.ts";
import { newsDay } from "./clock.ts";
import type { Course } from "./course.ts";
import { coursesOf, isReachedBeforeHistory } from "./courses.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import { typedIndicators } from "./indicator-records.ts";
import { milestoneId } from "./milestone-history.ts";
import { training } from "./origin.ts";
import { industryCodeOf, titleOf } from "./positions.ts";
import { trackedProjects } from "./tracked-projects.ts";
import type { TrackedProject } from "./tracked-projects.ts";

/** A file of the training portfolio: what its record tells, and its content. */
interface TrainingAttachment {
  record: AttachmentRecord;
  file: DatasetFile;
}

type Owner = Pick<AttachmentRecord, "milestoneId" | "indicatorValueId">;

/** Says of itself what it is: nobody must take it for a document. With a byte order mark, so that any program reads it. */
const contentOf = (about: string): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFFУЧЕБНЫЙ ФАЙЛ\r\n\r\nНаписан для учебного портфеля и ничего не подтверждает.\r\n\r\n${about}\r\n`,
  );

const attachmentOf = (
  owner: Owner,
  { name, about, actor, on }: { name: string; about: string; actor: string; on: CalendarDate },
): TrainingAttachment => {
  const bytes = contentOf(about);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const record = {
    id: `TATT-${owner.milestoneId ?? owner.indicatorValueId}`,
    ...owner,
    assignmentId: null,
    agendaItemId: null,
    fileName: attachmentName(`${name} (учебный файл)`, "txt"),
    contentType: attachmentKinds.txt,
    size: bytes.byteLength,
    sha256,
    addedBy: actor,
    addedOn: on,
    ...training,
  };
  return { record, file: { sha256, bytes } };
};

/** Now and then a lead attaches the document on the day the milestone is said to be done. */
const ofMilestone = (project: TrackedProject, course: Course): TrainingAttachment[] => {
  const { actual, proof, title, number } = course;
  if (actual === null || proof === null || course.cancelled || isReachedBeforeHistory(course)) return [];
  const id = milestoneId(project.id, number);
  if (!diceFor(`${id} file`).chance(0.2)) return [];
  const about = `Вид документа: ${proof}\r\nПроект: ${project.name}\r\nКонтрольная точка ${number}: ${title}`;
  const told = { name: proof, about, actor: project.reporter, on: newsDay(actual) };
  return [attachmentOf({ milestoneId: id, indicatorValueId: null }, told)];
};

/** Every fifth indicator has its calculation attached to the value of the third quarter. */
const ofValues: TrainingAttachment[] = typedIndicators
  .filter((_, index) => index % 5 === 1)
  .map(({ id, name, industryId }) =>
    attachmentOf(
      { milestoneId: null, indicatorValueId: `TVAL-${id}-2022-09-30` },
      {
        name: "Расчёт показателя",
        about: `Вид документа: расчёт значения на 30.09.2022\r\nПоказатель: ${name}`,
        actor: titleOf(`TPOS-LEAD-${industryCodeOf(industryId)}`),
        on: newsDay("2022-10-18"),
      },
    ),
  );

const trainingAttachments: TrainingAttachment[] = [
  ...trackedProjects.flatMap((project) =>
    coursesOf(project).flatMap((course) => ofMilestone(project, course)),
  ),
  ...ofValues,
];

/** The files as they became known; to be put after the milestones and values that they belong to. */
export const attachmentHistory: DatedChange[] = trainingAttachments.map(({ record }) => ({
  knownOn: record.addedOn,
  actor: record.addedBy,
  change: { entity: "Attachment", operation: "insert", record },
}));

/** What the files contain. */
export const trainingFiles: DatasetFile[] = trainingAttachments.map(({ file }) => file);
