import type { ZodMiniType } from "zod/mini";
import { catch as caught, optional } from "zod/mini";

/** A search parameter that may be missing; a value that does not fit is left out, so no address breaks a page. */
export const lenient = <Schema extends ZodMiniType>(schema: Schema) => caught(optional(schema), undefined);
