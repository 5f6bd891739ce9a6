import { StartError } from "@kedr/db";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("readEnv", () => {
  it("serves the training portfolio on loopback when nothing is said", () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      dataset: "training",
      databaseUrl: null,
      publicUrl: null,
    });
    expect(env.dataFolder).toMatch(/data$/);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readEnv({ PORT: "", KEDR_DATASET: "" })).toMatchObject({ port: 3000, dataset: "training" });
  });

  it("keeps files beside the database unless told otherwise", () => {
    expect(readEnv({ KEDR_DATA: "/srv/kedr" })).toMatchObject({ filesFolder: "/srv/kedr/files", s3: null });
    expect(readEnv({ KEDR_FILES: "/mnt/files" })).toMatchObject({ filesFolder: "/mnt/files", s3: null });
  });

  it("takes an S3 service only with everything it needs, and tells no secret", () => {
    const whole = {
      KEDR_S3_ENDPOINT: "https://s3.example",
      KEDR_S3_BUCKET: "kedr",
      KEDR_S3_ACCESS_KEY_ID: "key",
      KEDR_S3_SECRET_ACCESS_KEY: "a-secret",
    };
    expect(readEnv(whole).s3).toEqual({
      endpoint: "https://s3.example",
      bucket: "kedr",
      region: "us-east-1",
      accessKeyId: "key",
      secretAccessKey: "a-secret",
    });
    expect(() => readEnv({ ...whole, KEDR_S3_BUCKET: "" })).toThrow(
      new StartError("The variable KEDR_S3_BUCKET is missing beside the others of KEDR_S3."),
    );
  });

  it("sends letters only with a sender, and tells no password", () => {
    const smtpUrl = "smtps://kedr:a-secret@mail.example:465";
    const from = "Кедр <kedr@mail.example>";
    expect(readEnv({ SMTP_URL: smtpUrl, KEDR_MAIL_FROM: from }).mail).toEqual({ smtpUrl, from });
    expect(readEnv({ KEDR_MAIL_FROM: from }).mail).toBeNull();
    expect(() => readEnv({ SMTP_URL: smtpUrl })).toThrow(
      new StartError("The variable KEDR_MAIL_FROM is missing beside SMTP_URL: letters need a sender."),
    );
  });

  it.each([
    ["KEDR_S3_ENDPOINT", "s3.example"],
    ["SMTP_URL", "mail.example"],
    ["KEDR_MAIL_FROM", "kedr"],
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "3000.5"],
    ["KEDR_DATASET", "omsk"],
    ["DATABASE_URL", "mysql://localhost/kedr"],
    ["KEDR_PUBLIC_URL", "kedr.example"],
  ])("names the variable that it refuses: %s=%s", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(StartError);
    expect(() => readEnv({ [name]: value })).toThrow(name);
  });
});
