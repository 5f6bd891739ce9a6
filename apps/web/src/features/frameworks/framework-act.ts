import type { CountingPeriodView, FrameworkView, MethodologyMemberView, MethodologyView } from "@kedr/domain";

/** What is being done on the page; each has its dialog. */
export type FrameworkAct =
  | { kind: "version"; framework: FrameworkView; version: MethodologyView | null }
  | { kind: "removeVersion"; framework: FrameworkView; version: MethodologyView }
  | { kind: "member"; version: MethodologyView; member: MethodologyMemberView | null }
  | { kind: "removeMember"; version: MethodologyView; member: MethodologyMemberView }
  | {
      kind: "period";
      version: MethodologyView;
      member: MethodologyMemberView;
      period: CountingPeriodView | null;
    }
  | { kind: "removePeriod"; member: MethodologyMemberView; period: CountingPeriodView };

export type OnAct = (act: FrameworkAct) => void;
