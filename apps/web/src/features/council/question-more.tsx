import type { AgendaItemView, MeetingListItem } from "@kedr/domain";
import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowForwardUp, IconCalendarDue, IconDots } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { useAgendaDesk } from "./agenda-desk.ts";
import { PutOffDialog } from "./put-off-dialog.tsx";

/** Moving a question to another meeting with an open agenda, and putting it off. */
export const QuestionMore = ({ item }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { meeting, writes } = useAgendaDesk();
  const { done, failed } = useNotices();
  const [isOpen, setIsOpen] = useState(false);
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  const { data } = useQuery({ ...useTRPC().council.get.queryOptions({}), enabled: isOpen });
  const others = (data?.meetings ?? []).filter(({ id, state }) => id !== meeting.id && state === "planned");
  const moveBack = async () => {
    // The move has left the version after the one that was read; whoever has edited it since is not written over.
    const back = { itemId: item.id, version: item.version + 1, meetingId: meeting.id, toNumber: item.number };
    try {
      await writes.moveItemBack.write(back);
      done(t("agenda.moveTo.undone"));
    } catch (error) {
      failed(error);
    }
  };
  const moveTo = async ({ id: meetingId, date }: MeetingListItem) => {
    try {
      await writes.moveItemTo.write({ itemId: item.id, version: item.version, meetingId });
      done(t("agenda.moveTo.done", { date: format.date(date) }), { run: () => void moveBack() });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <>
      <Menu opened={isOpen} onChange={setIsOpen} position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("agenda.more", { number: item.number })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((other) => (
            <Menu.Item
              key={other.id}
              leftSection={<IconArrowForwardUp size={16} aria-hidden />}
              onClick={() => void moveTo(other)}
            >
              {t("agenda.moveTo.action", { date: format.date(other.date) })}
            </Menu.Item>
          ))}
          {data !== undefined && others.length === 0 ? (
            <Menu.Item disabled>{t("agenda.moveTo.none")}</Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconCalendarDue size={16} aria-hidden />}
            onClick={() => setIsPuttingOff(true)}
          >
            {t("agenda.putOff.action")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PutOffDialog item={item} isOpen={isPuttingOff} onClose={() => setIsPuttingOff(false)} />
    </>
  );
};
