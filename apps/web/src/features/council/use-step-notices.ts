import type { MeetingView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { stateWord } from "./step-wording.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";

/** Tells how a meeting stands after a step, with the way back where there is one. */
export const useStepNotices = (meetingId: string) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { stepBack } = useMeetingWrites(meetingId);
  const back = async (version: number): Promise<void> => {
    try {
      const { kind, state } = await stepBack.write({ meetingId, version });
      done(t(`council.step.done.${stateWord(kind, state)}`));
    } catch (error) {
      failed(error);
    }
  };
  const told = ({ kind, state, version, steps }: MeetingView): void => {
    const undo = steps.backTo === null ? undefined : { run: () => void back(version) };
    done(t(`council.step.done.${stateWord(kind, state)}`), undo);
  };
  return { told, back, isSteppingBack: stepBack.isWriting, failed };
};
