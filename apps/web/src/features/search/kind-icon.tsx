import type { SearchKind } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlertTriangle,
  IconBuilding,
  IconCategory,
  IconChartBar,
  IconCheckbox,
  IconClipboardCheck,
  IconExclamationCircle,
  IconFlag,
  IconGavel,
  IconListDetails,
  IconMessageQuestion,
  IconRuler,
  IconRulerMeasure,
  IconUser,
  IconUsersGroup,
} from "@tabler/icons-react";

const icons: Record<SearchKind, Icon> = {
  project: IconListDetails,
  milestone: IconFlag,
  indicator: IconChartBar,
  assignment: IconClipboardCheck,
  decision: IconCheckbox,
  question: IconMessageQuestion,
  meeting: IconGavel,
  risk: IconAlertTriangle,
  problem: IconExclamationCircle,
  body: IconBuilding,
  post: IconUser,
  member: IconUsersGroup,
  industry: IconCategory,
  framework: IconRulerMeasure,
  methodology: IconRuler,
};

/** The sign of a kind; its name stands beside it or in the heading above. */
export const KindIcon = ({ kind }: { kind: SearchKind }) => {
  const Shape = icons[kind];
  return <Shape size={16} aria-hidden color="var(--mantine-color-dimmed)" style={{ flex: "none" }} />;
};
