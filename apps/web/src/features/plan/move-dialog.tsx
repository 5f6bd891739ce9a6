import { RescheduleDialog } from "../moved-targets/reschedule-dialog.tsx";
import { focusOpener } from "./focus-opener.ts";
import { usePlanDesk } from "./plan-desk.tsx";

/** Asks to move a baseline date that is set; planning itself cannot. */
export const MoveDialog = ({ milestoneId }: { milestoneId: string }) => {
  const { plan, close } = usePlanDesk();
  const milestone = plan.milestones.find(({ id }) => id === milestoneId);
  if (milestone === undefined) return null;
  const leave = () => {
    close();
    focusOpener(milestoneId);
  };
  return <RescheduleDialog milestone={milestone} onClose={leave} />;
};
