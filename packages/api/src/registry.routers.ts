import {
  cardToCreate,
  cardToEdit,
  goalCardSchema,
  industryCardSchema,
  planItemCardSchema,
  expectedResultCardSchema,
  authorityCardSchema,
  personCardSchema,
  legalActCardSchema,
  informationSystemCardSchema,
  strategyCardSchema,
} from "@kedr/domain";
import { createRecord, editRecord } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

// The nouns of the registry of which nothing is written but a card.

export const strategyRouter = trpc.router({
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(strategyCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Strategy", input)),
});

export const goalRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(goalCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Goal", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(goalCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Goal", input)),
});

export const industryRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(industryCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Industry", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(industryCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Industry", input)),
});

export const planItemRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(planItemCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "PlanItem", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(planItemCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "PlanItem", input)),
});

export const expectedResultRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(expectedResultCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "ExpectedResult", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(expectedResultCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "ExpectedResult", input)),
});

export const authorityRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(authorityCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Authority", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(authorityCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Authority", input)),
});

export const personRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(personCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Person", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(personCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Person", input)),
});

export const legalActRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(legalActCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "LegalAct", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(legalActCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "LegalAct", input)),
});

export const informationSystemRouter = trpc.router({
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(informationSystemCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "InformationSystem", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(informationSystemCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "InformationSystem", input)),
});
