import { z } from "zod";
import { invalidValue, recordIdSchema, writtenTextSchema } from "../../change/write-input.schema.ts";
import { day, optionalCount, place, reference, ties, url, year } from "./card-fields.ts";

export const strategyCardSchema = z.object({
  name: writtenTextSchema(500),
  publishedUrl: url,
  declaredMandatoryProjects: optionalCount,
  declaredRegionalProjects: optionalCount,
  declaredMandatoryIndustries: optionalCount,
  declaredRegionalIndustries: optionalCount,
});
export type StrategyCard = z.infer<typeof strategyCardSchema>;

export const goalCardSchema = z.object({
  strategyId: recordIdSchema,
  number: place,
  text: writtenTextSchema(1000),
});
export type GoalCard = z.infer<typeof goalCardSchema>;

export const industryCardSchema = z.object({
  strategyId: recordIdSchema,
  name: writtenTextSchema(300),
  listedAs: z.enum(["mandatory", "regional"], invalidValue),
  number: place,
  inMaturityIndex: z.boolean(invalidValue).default(false),
  declaredProjects: optionalCount,
  declaredIndicators: optionalCount,
});
export type IndustryCard = z.infer<typeof industryCardSchema>;

/** An item of the strategy's plan for a year. */
export const planItemCardSchema = z.object({
  strategyId: recordIdSchema,
  year,
  number: place,
  title: writtenTextSchema(1000),
  dueDate: day,
  responsiblePositionId: reference,
  /** What shows that it is done. */
  indicatorId: reference,
  isRecurring: z.boolean(invalidValue).default(false),
  completedDate: day,
});
export type PlanItemCard = z.infer<typeof planItemCardSchema>;

export const expectedResultCardSchema = z.object({
  strategyId: recordIdSchema,
  number: place,
  year,
  text: writtenTextSchema(1000),
  goalIds: ties,
  projectIds: ties,
  indicatorIds: ties,
});
export type ExpectedResultCard = z.infer<typeof expectedResultCardSchema>;
