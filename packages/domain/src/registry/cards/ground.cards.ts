import { z } from "zod";
import { invalidValue, orLeftOut, writtenTextSchema } from "../../change/write-input.schema.ts";
import { day, reference, text, ties, url } from "./card-fields.ts";

const level = orLeftOut(z.enum(["federal", "regional", "municipal"], invalidValue).nullable());

export const legalActCardSchema = z.object({
  kind: writtenTextSchema(200),
  number: text(100),
  date: day,
  title: text(2000),
  level,
  purpose: text(500),
  url,
  goalIds: ties,
  methodologyIds: ties,
  projectIds: ties,
  decisionIds: ties,
});
export type LegalActCard = z.infer<typeof legalActCardSchema>;

export const informationSystemCardSchema = z.object({
  name: writtenTextSchema(300),
  level,
  industryId: reference,
  ownerAuthorityId: reference,
  description: text(5000),
  projectIds: ties,
});
export type InformationSystemCard = z.infer<typeof informationSystemCardSchema>;
