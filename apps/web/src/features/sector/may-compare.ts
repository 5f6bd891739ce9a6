import type { SessionAccount } from "../../lib/session.ts";
import { can } from "@kedr/domain";

/** Whether the account may see the sectors side by side, by the server's own rule: it is then offered the others as well. */
export const mayCompare = ({ id, name, roles, positionId }: SessionAccount): boolean =>
  can({ accountId: id, name, roles, positionId, curatedIndustryIds: [] }, "sector.compare", null);
