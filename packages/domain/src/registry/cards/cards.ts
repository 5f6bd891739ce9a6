import { authorityCardSchema, personCardSchema, positionCardSchema } from "./body.cards.ts";
import { informationSystemCardSchema, legalActCardSchema } from "./ground.cards.ts";
import { projectCardSchema } from "./project.card.ts";
import {
  expectedResultCardSchema,
  goalCardSchema,
  industryCardSchema,
  planItemCardSchema,
  strategyCardSchema,
} from "./strategy.cards.ts";

/** The records that are entered and edited by a card, with what a card of each says. */
export const cardSchemas = {
  Strategy: strategyCardSchema,
  Goal: goalCardSchema,
  Industry: industryCardSchema,
  PlanItem: planItemCardSchema,
  ExpectedResult: expectedResultCardSchema,
  Project: projectCardSchema,
  Authority: authorityCardSchema,
  Position: positionCardSchema,
  Person: personCardSchema,
  LegalAct: legalActCardSchema,
  InformationSystem: informationSystemCardSchema,
} as const;

export type CardName = keyof typeof cardSchemas;

/** What a card of a kind says once it is parsed. */
export type Card<Name extends CardName> = (typeof cardSchemas)[Name]["_output"];
