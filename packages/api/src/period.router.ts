import {
  closePeriodInputSchema,
  reopenPeriodInputSchema,
  saveReportingSettingsInputSchema,
} from "@kedr/domain";
import {
  closePeriod,
  getReportingSettings,
  listPeriods,
  reopenPeriod,
  saveReportingSettings,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administerProcedure = permittedProcedure("period.administer");

export const periodRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listPeriods(ctx.services, input)),
  reopen: administerProcedure
    .input(reopenPeriodInputSchema)
    .mutation(({ ctx, input }) => reopenPeriod(ctx.services, input)),
  close: administerProcedure
    .input(closePeriodInputSchema)
    .mutation(({ ctx, input }) => closePeriod(ctx.services, input)),
  settings: administerProcedure.query(({ ctx }) => getReportingSettings(ctx.services)),
  saveSettings: administerProcedure
    .input(saveReportingSettingsInputSchema)
    .mutation(({ ctx, input }) => saveReportingSettings(ctx.services, input)),
});
