import { join, resolve } from "node:path";
import { StartError } from "@kedr/db";
import { z } from "zod";
import type { S3Settings } from "./file-store/s3-store.ts";
import type { MailSettings } from "./mail/mail-settings.ts";

const s3Variables = {
  KEDR_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  KEDR_S3_BUCKET: z.string().min(1).optional(),
  KEDR_S3_REGION: z.string().min(1).default("us-east-1"),
  KEDR_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  KEDR_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
};

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  KEDR_DATA: z.string().min(1).default("./data"),
  KEDR_DATASET: z.enum(["training", "tomsk"]).default("training"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KEDR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KEDR_FILES: z.string().min(1).optional(),
  ...s3Variables,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  KEDR_MAIL_FROM: z
    .string()
    .regex(/^[^@\r\n]+@[^@\s]+$/)
    .optional(),
});

type Variables = z.infer<typeof schema>;

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
  /** Absolute path: the bytes of attachments, where no S3-compatible service keeps them. */
  filesFolder: string;
  s3: S3Settings | null;
  /** Null where no mail server is named. */
  mail: MailSettings | null;
}

/** All of them or none: half a configuration would put files where nobody looks for them. */
const s3Of = (variables: Variables): S3Settings | null => {
  const {
    KEDR_S3_ENDPOINT: endpoint,
    KEDR_S3_BUCKET: bucket,
    KEDR_S3_REGION: region,
    KEDR_S3_ACCESS_KEY_ID: accessKeyId,
    KEDR_S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = variables;
  if (endpoint && bucket && accessKeyId && secretAccessKey)
    return { endpoint, bucket, region, accessKeyId, secretAccessKey };
  const needed = ["ENDPOINT", "BUCKET", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"] as const;
  const missing = needed.filter((name) => variables[`KEDR_S3_${name}`] === undefined);
  if (missing.length === needed.length) return null;
  throw new StartError(`The variable KEDR_S3_${missing[0]} is missing beside the others of KEDR_S3.`);
};

const mailOf = ({ SMTP_URL, KEDR_MAIL_FROM }: Variables): MailSettings | null => {
  if (SMTP_URL === undefined) return null;
  if (KEDR_MAIL_FROM !== undefined) return { smtpUrl: SMTP_URL, from: KEDR_MAIL_FROM };
  throw new StartError("The variable KEDR_MAIL_FROM is missing beside SMTP_URL: letters need a sender.");
};

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
  const { PORT, HOST, KEDR_DATA, KEDR_DATASET, DATABASE_URL, KEDR_PUBLIC_URL, KEDR_FILES } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(KEDR_DATA),
    dataset: KEDR_DATASET,
    databaseUrl: DATABASE_URL ?? null,
    publicUrl: KEDR_PUBLIC_URL ?? null,
    filesFolder: resolve(KEDR_FILES ?? join(KEDR_DATA, "files")),
    s3: s3Of(parsed.data),
    mail: mailOf(parsed.data),
  };
};
