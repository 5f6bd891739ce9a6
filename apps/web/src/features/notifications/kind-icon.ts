import type { NotificationKind } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import {
  IconArrowBackUp,
  IconCalendarExclamation,
  IconCalendarTime,
  IconClockExclamation,
  IconFileAlert,
  IconFileText,
  IconHourglassEmpty,
  IconInbox,
  IconTransfer,
  IconClipboardCheck,
  IconClipboardList,
  IconClipboardOff,
  IconClipboardX,
  IconClockHour4,
  IconMessageCircleCheck,
  IconMessageQuestion,
  IconRotate2,
} from "@tabler/icons-react";

/** The shape by which a kind is known at a glance; the words say the same. */
export const kindIcon: Record<NotificationKind, Icon> = {
  milestone_overdue: IconCalendarExclamation,
  milestone_due_soon: IconCalendarTime,
  report_returned: IconArrowBackUp,
  report_due: IconFileText,
  period_closing: IconClockExclamation,
  project_stale: IconFileAlert,
  report_submitted: IconInbox,
  reschedule_requested: IconHourglassEmpty,
  reschedule_decided: IconTransfer,
  inquiry_asked: IconMessageQuestion,
  inquiry_answered: IconMessageCircleCheck,
  assignment_issued: IconClipboardList,
  assignment_due_soon: IconClockHour4,
  assignment_reported: IconClipboardCheck,
  assignment_returned: IconClipboardX,
  assignment_released: IconClipboardOff,
  decision_taken_back: IconRotate2,
};
