import type { Database } from "@kedr/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { trainingSignIn } from "./training-sign-in.ts";

/** Shortest password that is accepted for a new account. Length is the only rule. */
export const minPasswordLength = 12;

interface AuthOptions {
  database: Database;
  secret: string;
  /** Address by which browsers reach the server. */
  baseUrl: string;
}

/** Accounts and sessions: e-mail with a password, sessions kept in the database, sign-in rate limited by address. */
export const createAuth = ({ database, secret, baseUrl }: AuthOptions) =>
  betterAuth({
    appName: "Kedr",
    secret,
    baseURL: baseUrl,
    basePath: "/auth",
    trustedOrigins: (request) => [baseUrl, ...(request ? [new URL(request.url).origin] : [])],
    database: prismaAdapter(database.prisma, { provider: "postgresql" }),
    user: {
      modelName: "account",
      additionalFields: {
        positionId: { type: "string", required: false, input: false },
        isTraining: { type: "boolean", required: false, input: false, defaultValue: false },
      },
    },
    session: { modelName: "session", fields: { userId: "accountId" }, expiresIn: 7 * 86_400 },
    account: { modelName: "credential", fields: { userId: "accountId", accountId: "providerAccountId" } },
    verification: { modelName: "verification" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/sign-in/training": { window: 60, max: 300 },
      },
    },
    advanced: {
      cookiePrefix: "kedr",
      useSecureCookies: baseUrl.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [trainingSignIn(database)],
  });

export type Auth = ReturnType<typeof createAuth>;
