import type { ServiceContext } from "@kedr/services";
import type { Actor } from "@kedr/domain";
import type { Language } from "./messages/language.ts";

/** What the host tells the API of one request. */
export interface ApiContext extends Omit<ServiceContext, "actor"> {
  /** Null for whoever has not signed in. */
  actor: Actor | null;
  /** Of the messages; data is never translated. */
  language: Language;
  /** The caller sits at this very machine: the one-click sign-in of the training portfolio is offered to no other. */
  isLoopback: boolean;
  /** Names this request in the server's log and in the message about an internal error. */
  requestId: string;
}
