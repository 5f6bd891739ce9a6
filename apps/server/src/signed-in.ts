import type { ApiContext } from "@kedr/api";
import { AppError, type ServiceContext } from "@kedr/services";

/**
 * The request as services take it.
 *
 * @throws AppError `unauthenticated` for whoever has not signed in
 */
export const signedIn = ({ actor, ...context }: ApiContext): ServiceContext => {
  if (actor === null) throw new AppError("unauthenticated");
  return { ...context, actor };
};
