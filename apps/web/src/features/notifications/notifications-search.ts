import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Everything unless only the unread are asked for. */
export const notificationsSearchSchema = z.object({ show: lenient(z.enum(["unread"])) });
