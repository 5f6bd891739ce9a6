import type { PlaceProps } from "./place.ts";
import { ActionIcon, Group, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowUp,
  IconCalendarShare,
  IconCircleX,
  IconDotsVertical,
  IconPencil,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { canAskToMove } from "../moved-targets/can-ask-to-move.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { useAdded } from "./use-added.ts";
import { useCancel } from "./use-cancel.ts";

type RowToolsProps = Pick<PlaceProps, "milestone" | "place" | "total" | "onMove">;

/** Editing a milestone, and everything else behind three dots. */
export const RowTools = (props: RowToolsProps) => {
  const { t } = useTranslation();
  const { canEdit, open } = usePlanDesk();
  const { id, title, state } = props.milestone;
  if (!canEdit) return null;
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      {state === "cancelled" ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("plan.tool.editOf", { title })}
          title={t("shared.action.edit")}
          data-opens={id}
          onClick={() => open({ part: "edit", milestoneId: id })}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("plan.tool.moreOf", { title })}
            title={t("plan.tool.more")}
          >
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Items {...props} />
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
};

const Items = ({ milestone, place, total, onMove }: RowToolsProps) => {
  const { t } = useTranslation();
  const { plan, open } = usePlanDesk();
  return (
    <>
      {place === 0 ? null : (
        <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => onMove(place - 1)}>
          {t("plan.tool.up")}
        </Menu.Item>
      )}
      {place === total - 1 ? null : (
        <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={() => onMove(place + 1)}>
          {t("plan.tool.down")}
        </Menu.Item>
      )}
      {canAskToMove(milestone) && plan.abilities.canRequestReschedule ? (
        <Menu.Item
          leftSection={<IconCalendarShare size={16} aria-hidden />}
          onClick={() => open({ part: "move", milestoneId: milestone.id })}
        >
          {t("plan.tool.reschedule")}
        </Menu.Item>
      ) : null}
      <Leaving milestone={milestone} />
    </>
  );
};

/** Out of the plan and back into it. */
const Leaving = ({ milestone }: Pick<PlaceProps, "milestone">) => {
  const { t } = useTranslation();
  const { plan, open } = usePlanDesk();
  const { takeBack } = useAdded(plan);
  const { restore } = useCancel();
  const { id, state, canTakeBack } = milestone;
  if (canTakeBack)
    return (
      <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => void takeBack([id])}>
        {t("plan.tool.takeBack")}
      </Menu.Item>
    );
  if (state === "cancelled")
    return (
      <Menu.Item
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => void restore(milestone)}
      >
        {t("plan.tool.restore")}
      </Menu.Item>
    );
  if (state === "completed") return null;
  return (
    <Menu.Item
      leftSection={<IconCircleX size={16} aria-hidden />}
      onClick={() => open({ part: "cancel", milestoneId: id })}
    >
      {t("plan.tool.cancel")}
    </Menu.Item>
  );
};
