import type { Role } from "@kedr/domain";
import type { DatasetAccount } from "../dataset.ts";
import { positions } from "../tomsk/authorities.ts";
import { titleOf } from "./positions.ts";

/** A Wednesday two weeks before the training clock, so that «since my last visit» has something to tell. */
const lastVisit = "2023-02-15";

const account = (
  key: string,
  name: string,
  role: Role,
  positionId: string | null = null,
): DatasetAccount => ({
  id: `TACC-${key.toUpperCase()}`,
  name,
  email: `${key}@training.invalid`,
  positionId,
  roles: [role],
  visits: [lastVisit],
});

/** An account that acts for a training post and goes by its title. */
const forPost = (key: string, role: Role, positionId: string): DatasetAccount =>
  account(key, titleOf(positionId), role, positionId);

const digitalDeputy = positions.filter(({ id }) => id === "POS-1");

/** One account or more for each role; «.invalid» is a domain that can receive no mail. */
export const trainingAccounts: DatasetAccount[] = [
  forPost("office", "project_office", "TPOS-OFFICE"),
  forPost("lead-education", "project_lead", "TPOS-LEAD-EDU"),
  forPost("lead-health", "project_lead", "TPOS-LEAD-HEA"),
  ...digitalDeputy.map(({ id, title }) => account("deputy-digital", title, "deputy_governor", id)),
  forPost("deputy-health", "deputy_governor", "TPOS-DG-1"),
  forPost("deputy-education", "deputy_governor", "TPOS-DG-2"),
  forPost("secretary", "council_secretary", "TPOS-SECRETARY"),
  forPost("member", "council_member", "TPOS-MEMBER"),
  account("administrator", "Администратор учебного портфеля", "administrator"),
  account("reader", "Читатель учебного портфеля", "reader"),
];

const accountIds = new Map(trainingAccounts.map(({ id, name }) => [name, id]));

/** The account that writes under a name; null for posts without one. No two accounts of the training share a name. */
export const accountIdOf = (name: string): string | null => accountIds.get(name) ?? null;
