import type { Database } from "@kedr/db";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * One-click sign-in to an account of the training portfolio. The host lets only callers on loopback reach it; here the
 * account itself must be a training one, so that the path leads nowhere in a real installation.
 */
export const trainingSignIn = (database: Database) => ({
  id: "training-sign-in" as const,
  endpoints: {
    signInTraining: createAuthEndpoint(
      "/sign-in/training",
      { method: "POST", body: z.object({ accountId: z.string().min(1).max(64) }) },
      async (context) => {
        const account = await database.prisma.account.findUnique({
          where: { id: context.body.accountId },
          select: { id: true, isTraining: true },
        });
        if (!account?.isTraining) throw new APIError("NOT_FOUND", { message: "no such training account" });
        const user = await context.context.internalAdapter.findUserById(account.id);
        if (!user) throw new APIError("NOT_FOUND", { message: "no such training account" });
        const session = await context.context.internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ ok: true });
      },
    ),
  },
});
