/** Where letters go out, and in whose name. */
export interface MailSettings {
  /** `smtp(s)://user:password@host:port`; holds a secret. */
  smtpUrl: string;
  /** `Кедр <kedr@example.org>`, or an address alone. */
  from: string;
}
