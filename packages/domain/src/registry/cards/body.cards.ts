import { z } from "zod";
import { invalidValue, writtenTextSchema } from "../../change/write-input.schema.ts";
import { reference, text } from "./card-fields.ts";

export const authorityCardSchema = z.object({
  name: writtenTextSchema(500),
  kind: z.enum(
    ["administration", "department", "committee", "subordinate", "municipality", "council", "unit"],
    invalidValue,
  ),
  parentId: reference,
  formerName: text(500),
  /** False for bodies that can only be recommended (local government). */
  isInstructed: z.boolean(invalidValue),
});
export type AuthorityCard = z.infer<typeof authorityCardSchema>;

export const positionCardSchema = z.object({
  title: writtenTextSchema(500),
  authorityId: reference,
  isHead: z.boolean(invalidValue).default(false),
});
export type PositionCard = z.infer<typeof positionCardSchema>;

export const personCardSchema = z.object({ name: writtenTextSchema(200), note: text(1000) });
export type PersonCard = z.infer<typeof personCardSchema>;
