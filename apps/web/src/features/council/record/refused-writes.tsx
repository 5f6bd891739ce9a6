import { Button, Group, List, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice.tsx";
import { clashesWith } from "./clashes.ts";
import { useRecordDesk } from "./record-desk-context.ts";
import { useWishWords } from "./use-wish-words.ts";
import { itemOf } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

interface RefusedProps {
  write: QueuedWrite;
  /** The question that is open. */
  chosenId: string;
  onChoose: (itemId: string) => void;
}

const Refused = ({ write, chosenId, onChoose }: RefusedProps) => {
  const { t } = useTranslation();
  const { stored, drop, keepMine } = useRecordDesk();
  const words = useWishWords(stored);
  const { requestId, wish, refusal } = write;
  const isConflict = refusal?.code === "conflict";
  const itemId = itemOf(wish, stored);
  const clashes = isConflict ? clashesWith(wish, stored) : [];
  return (
    <Notice tone="bad" isAlert>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t("minutes.refused.title", { subject: words.subject(wish) })}
        </Text>
        <Text size="sm">{isConflict ? t("minutes.refused.conflict") : refusal?.message}</Text>
        {isConflict ? (
          clashes.map((clash) => (
            <div key={clash.field}>
              <Text size="sm" fw={500}>
                {words.field(clash.field)}
              </Text>
              <Text size="sm">
                {t("minutes.refused.mine", { value: words.value(clash.mine) ?? t("shared.notEntered") })}
              </Text>
              <Text size="sm">
                {t("minutes.refused.theirs", { value: words.value(clash.theirs) ?? t("shared.notEntered") })}
              </Text>
            </div>
          ))
        ) : (
          <List size="sm">
            {words.mine(wish).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        )}
        <Group gap="xs">
          <Button size="compact-sm" onClick={() => keepMine(requestId)}>
            {t(isConflict ? "shared.conflict.keepMine" : "minutes.refused.again")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => drop(requestId)}>
            {t(isConflict ? "shared.conflict.keepTheirs" : "minutes.refused.drop")}
          </Button>
          {itemId === undefined || itemId === chosenId ? null : (
            <Button size="compact-sm" variant="subtle" onClick={() => onChoose(itemId)}>
              {t("minutes.refused.toQuestion")}
            </Button>
          )}
        </Group>
      </Stack>
    </Notice>
  );
};

/** What the server did not take: the words stay here until somebody chooses. */
export const RefusedWrites = (place: Omit<RefusedProps, "write">) => {
  const { queue } = useRecordDesk();
  const refused = queue.filter(({ refusal }) => refusal !== null);
  if (refused.length === 0) return null;
  return (
    <Stack gap="xs">
      {refused.map((write) => (
        <Refused key={write.requestId} write={write} {...place} />
      ))}
    </Stack>
  );
};
