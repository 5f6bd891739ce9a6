import type { Mailer } from "@kedr/services";
import { createTransport } from "nodemailer";
import { composeLetter } from "./compose-letter.ts";
import type { MailSettings } from "./mail-settings.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const connectionOf = (smtpUrl: string) => {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const auth = username
    ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
    : {};
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password leaves this machine encrypted or not at all.
    requireTLS: !secure && username !== "" && !loopback.test(hostname),
    ...auth,
  };
};

const partOf = (error: unknown, name: "code" | "responseCode"): unknown =>
  typeof error === "object" && error !== null && name in error
    ? (error as Record<string, unknown>)[name]
    : undefined;

/** The mail server will never take this letter: it says so, and not that it should be tried again. */
const isFinal = (error: unknown): boolean => {
  const answer = partOf(error, "responseCode");
  return partOf(error, "code") === "EENVELOPE" && typeof answer === "number" && answer >= 500;
};

/** Hands letters to a mail server. Its errors are told by their codes: their words may hold addresses. */
export const createSmtpMailer = ({ smtpUrl, from }: MailSettings): Mailer => {
  const transport = createTransport({ ...patience, ...connectionOf(smtpUrl) });
  return {
    send: async (letter) => {
      try {
        await transport.sendMail(composeLetter(letter, from));
        return true;
      } catch (error) {
        if (isFinal(error)) return false;
        const codes = [partOf(error, "code"), partOf(error, "responseCode")].filter(Boolean).join(" ");
        throw new Error(`the mail server did not take it (${codes || "no code"})`);
      }
    },
  };
};
