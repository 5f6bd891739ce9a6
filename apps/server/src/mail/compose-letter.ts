import type { Letter } from "@kedr/services";

/** The domain of an address such as `Кедр <kedr@example.org>`. */
const domainOf = (from: string): string => /@([^\s<>"]+)/.exec(from)?.[1] ?? "kedr.invalid";

/** A letter as nodemailer takes it. Marked as sent by a machine, so that nobody's autoresponder answers. */
export const composeLetter = ({ to, subject, text, html, name }: Letter, from: string) => ({
  from,
  to,
  subject,
  text,
  html,
  messageId: `<${name}@${domainOf(from)}>`,
  headers: { "Auto-Submitted": "auto-generated" },
});
