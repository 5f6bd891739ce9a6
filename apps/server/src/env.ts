import { resolve } from "node:path";
import { StartError } from "@kedr/db";
import { z } from "zod";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  KEDR_DATA: z.string().min(1).default("./data"),
  KEDR_DATASET: z.enum(["training", "tomsk"]).default("training"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KEDR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/** Everything that the environment may say. The only place that reads it. */
export interface Env {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute path: the embedded database and the secret that signs sessions. */
  dataFolder: string;
  dataset: "training" | "tomsk";
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl: string | null;
  /** Address by which browsers reach the server through a proxy; sets secure cookies when it is https. */
  publicUrl: string | null;
}

/**
 * Reads the environment.
 *
 * @throws StartError that names the variable and what it may hold
 */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError(
      `The variable ${String(issue?.path[0])} cannot be used: ${issue?.message ?? "invalid"}.`,
    );
  }
  const { PORT, HOST, KEDR_DATA, KEDR_DATASET, DATABASE_URL, KEDR_PUBLIC_URL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(KEDR_DATA),
    dataset: KEDR_DATASET,
    databaseUrl: DATABASE_URL ?? null,
    publicUrl: KEDR_PUBLIC_URL ?? null,
  };
};
