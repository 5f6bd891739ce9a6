import { languageOf } from "@kedr/api";
import { Hono } from "hono";
import { isLoopbackCaller } from "../caller.ts";
import type { ServerDeps } from "../deps.ts";
import { errorBody } from "../error-body.ts";
import { createFirstAdministrator, firstAdministratorSchema } from "./first-administrator.ts";

/** Sign-in, sign-out and the first administrator. What better-auth answers itself passes through. */
export const authRoutes = ({ auth, database, clock, newId }: ServerDeps): Hono =>
  new Hono()
    .post("/setup", async (context) => {
      const language = languageOf(context.req.header("accept-language"));
      if (!isLoopbackCaller(context)) return context.json(errorBody("forbidden", { language }), 403);
      const parsed = firstAdministratorSchema.safeParse(await context.req.json().catch(() => null));
      if (!parsed.success) {
        const field = String(parsed.error.issues[0]?.path[0] ?? "");
        return context.json({ ...errorBody("invalid_input", { language }), ...(field ? { field } : {}) }, 400);
      }
      const isCreated = await createFirstAdministrator(database, { input: parsed.data, id: newId(), now: clock.now() });
      return isCreated ? context.json({ ok: true }) : context.json(errorBody("not_allowed_now", { language }), 412);
    })
    .post("/sign-in/training", (context) =>
      isLoopbackCaller(context)
        ? auth.handler(context.req.raw)
        : context.json(errorBody("forbidden", { language: languageOf(context.req.header("accept-language")) }), 403),
    )
    .on(["GET", "POST"], "/*", (context) => auth.handler(context.req.raw));
