import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mailer } from "@kedr/services";
import { createTransport } from "nodemailer";
import { composeLetter } from "./compose-letter.ts";

const from = "Кедр <kedr@training.invalid>";

/** Writes each letter into the folder as an `.eml` file, as a mail program would open it. Nothing leaves the machine. */
export const createFolderMailer = (folder: string): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (letter) => {
      const { message } = await transport.sendMail(composeLetter(letter, from));
      const file = join(folder, `${letter.name.replaceAll(/[^\w.-]/g, "_")}.eml`);
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.part`, message);
      await rename(`${file}.part`, file);
      return true;
    },
  };
};
