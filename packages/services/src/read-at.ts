import type { CalendarDate, PortfolioIndex } from "@kedr/domain";
import { AppError } from "./app-error.ts";
import type { PortfolioMoment } from "./portfolio-reader.ts";
import type { ServiceContext } from "./service-context.ts";

/** Any read may be asked as known on an earlier day. */
export interface AsOfInput {
  asOf?: CalendarDate | undefined;
}

/**
 * The day that a read looks at; undefined for the present.
 * @throws AppError `invalid_input` for a day that has not come yet.
 */
export function dayOf(
  { today }: Pick<ServiceContext, "today">,
  asOf: PortfolioMoment["asOf"],
): PortfolioMoment["asOf"] {
  if (asOf !== undefined && asOf > today) {
    throw new AppError("invalid_input", { reason: "as_of_in_future", field: "asOf" });
  }
  return asOf === today ? undefined : asOf;
}

/**
 * The portfolio that a read looks at.
 * @throws AppError `invalid_input` for a day that has not come yet.
 */
export async function readAt(
  { portfolios, today }: Pick<ServiceContext, "portfolios" | "today">,
  asOf: PortfolioMoment["asOf"],
): Promise<PortfolioIndex> {
  return portfolios.read({ today, asOf: dayOf({ today }, asOf) });
}
