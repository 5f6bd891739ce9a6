import type { Role } from "@kedr/domain";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useAccount } from "../../lib/session.ts";

const keepers: readonly Role[] = ["administrator", "project_office"];

/** Who is offered to change indicators and their values, on no past day; the server decides. */
export const useMayAdminister = (): boolean => {
  const isReadOnly = useIsReadOnly();
  const { roles } = useAccount();
  return !isReadOnly && roles.some((role) => keepers.includes(role));
};
