import { z } from "zod";
import { invalidValue, recordIdSchema, writtenTextSchema } from "../../change/write-input.schema.ts";
import { day, reference, text, ties } from "./card-fields.ts";

/** The passport of a project, as its form gives it. */
export const projectCardSchema = z.object({
  name: writtenTextSchema(300),
  fullName: text(1000),
  kind: z.enum(["mandatory", "regional"], invalidValue),
  industryId: recordIdSchema,
  goalId: reference,
  stage: z.enum(["active", "paused", "cancelled", "completed"], invalidValue).default("active"),
  description: text(5000),
  expectedEffect: text(5000),
  federalProject: text(500),
  responsibleAuthorityId: reference,
  leadPositionId: reference,
  fundingRequirement: z
    .enum(["required", "not_required", "not_determined"], invalidValue)
    .default("not_determined"),
  startDate: day,
  endDate: day,
  performerIds: ties,
  systemIds: ties,
  actIds: ties,
});
export type ProjectCard = z.infer<typeof projectCardSchema>;
