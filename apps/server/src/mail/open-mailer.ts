import { join } from "node:path";
import type { MailDelivery } from "@kedr/domain";
import type { Mailer } from "@kedr/services";
import type { Env } from "../env.ts";
import { createFolderMailer } from "./folder-mailer.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

/** The way letters take by the settings: SMTP; files, in the training portfolio; or none. */
export const openMailer = ({
  mail,
  dataset,
  dataFolder,
}: Pick<Env, "mail" | "dataset" | "dataFolder">): { mailer: Mailer | null; delivery: MailDelivery } => {
  if (mail !== null) return { mailer: createSmtpMailer(mail), delivery: "smtp" };
  if (dataset !== "training") return { mailer: null, delivery: "off" };
  return { mailer: createFolderMailer(join(dataFolder, "mail")), delivery: "folder" };
};
