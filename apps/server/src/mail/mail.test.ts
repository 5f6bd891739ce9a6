import { mkdtemp, readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Letter } from "@kedr/services";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { createFolderMailer } from "./folder-mailer.ts";
import { openMailer } from "./open-mailer.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

const letter: Letter = {
  to: "lead@kedr.example",
  subject: "Кедр: 2 напоминания на 01.03.2023",
  text: "Ясли\n— Точка «Ввод»: срок завтра.\n  https://kedr.example/projects/PRJ-1\n",
  html: "<p>Точка «Ввод»: срок завтра.</p>",
  name: "digest-2023-03-01-TACC-LEAD",
  day: "2023-03-01",
};

let server: SMTPServer | null = null;
afterEach(async () => {
  const running = server;
  server = null;
  if (running) await new Promise<void>((resolve) => running.close(() => resolve()));
});

type Options = NonNullable<ConstructorParameters<typeof SMTPServer>[0]>;

/** A mail server on this machine; gives its address. */
const startServer = async (options: Options): Promise<string> => {
  const started = new SMTPServer({ logger: false, disabledCommands: ["STARTTLS"], ...options });
  // A client that goes away ends its own test.
  started.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    started.listen(0, "127.0.0.1", resolve);
  });
  server = started;
  return `127.0.0.1:${(started.server.address() as AddressInfo).port}`;
};

const from = "Кедр <kedr@kedr.example>";

describe("by SMTP", () => {
  it("hands over a letter in both forms, with a name of its own, after signing in", async () => {
    const received: string[] = [];
    const users: unknown[] = [];
    const address = await startServer({
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        users.push([username, password]);
        done(null, { user: username });
      },
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => {
          received.push(Buffer.concat(parts).toString("utf8"));
          done();
        });
      },
    });
    const mailer = createSmtpMailer({ smtpUrl: `smtp://kedr:p%40ss@${address}`, from });
    expect(await mailer.send(letter)).toBe(true);
    expect(users).toEqual([["kedr", "p@ss"]]);
    const mail = await simpleParser(received[0] ?? "");
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text).toBe(letter.text);
    expect(mail.html).toContain("Точка «Ввод»");
    expect(mail.from?.text).toContain("kedr@kedr.example");
    expect(mail.messageId).toBe("<digest-2023-03-01-TACC-LEAD@kedr.example>");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  const refusing = (responseCode: number): Promise<string> =>
    startServer({
      authOptional: true,
      onRcptTo: ({ address }, _session, done) => {
        done(Object.assign(new Error(`no mailbox for ${address}`), { responseCode }));
      },
    });

  it("gives up on an address that the server will never take", async () => {
    const mailer = createSmtpMailer({ smtpUrl: `smtp://${await refusing(550)}`, from });
    expect(await mailer.send(letter)).toBe(false);
  });

  it("tells a refusal for the time being by its codes, without the address", async () => {
    const mailer = createSmtpMailer({ smtpUrl: `smtp://${await refusing(451)}`, from });
    await expect(mailer.send(letter)).rejects.toThrow(/^the mail server did not take it \(EENVELOPE 451\)$/);
  });

  it("fails where no server answers", async () => {
    const mailer = createSmtpMailer({ smtpUrl: "smtp://127.0.0.1:1", from });
    await expect(mailer.send(letter)).rejects.toThrow("ESOCKET");
  });
});

describe("into the folder", () => {
  it("writes a file that a mail program reads, one a name", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "kedr-mail-")), "mail");
    const mailer = createFolderMailer(folder);
    await mailer.send(letter);
    await mailer.send(letter);
    await mailer.send({ ...letter, name: "../escape" });
    expect((await readdir(folder)).toSorted()).toEqual([".._escape.eml", "digest-2023-03-01-TACC-LEAD.eml"]);
    const mail = await simpleParser(await readFile(join(folder, "digest-2023-03-01-TACC-LEAD.eml")));
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text).toBe(letter.text);
    expect([mail.to].flat().map((to) => to?.text)).toEqual(["lead@kedr.example"]);
  });
});

describe("openMailer", () => {
  const mail = { smtpUrl: "smtp://127.0.0.1:1", from };

  it.each([
    [mail, "training", "smtp"],
    [mail, "tomsk", "smtp"],
    [null, "training", "folder"],
    [null, "tomsk", "off"],
  ] as const)("with %j and %s: %s", (settings, dataset, delivery) => {
    const opened = openMailer({ mail: settings, dataset, dataFolder: tmpdir() });
    expect(opened.delivery).toBe(delivery);
    expect(opened.mailer === null).toBe(delivery === "off");
  });
});
