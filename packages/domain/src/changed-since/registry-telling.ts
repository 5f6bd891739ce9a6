import { plainly, type Tellings } from "./telling.ts";

/** What the strategy rests on and leads to, what projects are tied to, and what is put into the archive. */
export const registryTellings: Tellings<
  | "LegalAct"
  | "LegalActLink"
  | "InformationSystem"
  | "ProjectSystem"
  | "ExpectedResult"
  | "ExpectedResultLink"
  | "Person"
  | "ProjectPerformer"
  | "ArchiveEntry"
> = {
  LegalAct: plainly("act_added", "act_removed", "act_edited"),
  LegalActLink: plainly("act_linked", "act_unlinked", "act_link_edited", {
    always: ["goalId", "methodologyId", "projectId", "decisionId"],
  }),
  InformationSystem: plainly("system_added", "system_removed", "system_edited"),
  ProjectSystem: plainly("system_linked", "system_unlinked", "system_link_edited", { always: ["systemId"] }),
  ExpectedResult: plainly("result_added", "result_removed", "result_edited"),
  ExpectedResultLink: plainly("result_linked", "result_unlinked", "result_link_edited", {
    always: ["goalId", "projectId", "indicatorId"],
  }),
  Person: plainly("person_added", "person_removed", "person_edited"),
  ProjectPerformer: plainly("performer_added", "performer_removed", "performer_edited", {
    always: ["authorityId"],
  }),
  ArchiveEntry: plainly("record_archived", "record_restored", "archive_edited", { always: ["reason"] }),
};
