import { AppError } from "@kedr/services";
import { Hono } from "hono";
import { isLoopbackCaller } from "../caller.ts";
import type { ServerDeps } from "../deps.ts";
import { refuse } from "../refuse.ts";
import { createFirstAdministrator, firstAdministratorSchema } from "./first-administrator.ts";

/** Sign-in, sign-out and the first administrator. What better-auth answers itself passes through. */
export const authRoutes = ({ auth, database, clock, newId }: ServerDeps): Hono =>
  new Hono()
    .post("/setup", async (context) => {
      if (!isLoopbackCaller(context)) return refuse(context, "forbidden");
      const parsed = firstAdministratorSchema.safeParse(await context.req.json().catch(() => null));
      if (!parsed.success) {
        const field = parsed.error.issues[0]?.path[0];
        throw new AppError("invalid_input", field === undefined ? {} : { field: String(field) });
      }
      const isCreated = await createFirstAdministrator(database, {
        input: parsed.data,
        id: newId(),
        now: clock.now(),
      });
      return isCreated ? context.json({ ok: true }) : refuse(context, "not_allowed_now");
    })
    .post("/sign-in/training", (context) =>
      isLoopbackCaller(context) ? auth.handler(context.req.raw) : refuse(context, "forbidden"),
    )
    .on(["GET", "POST"], "/*", (context) => auth.handler(context.req.raw));
