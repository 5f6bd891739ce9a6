import type { MinutesItem } from "@kedr/domain";
import type { NewPointWords } from "./wishes.ts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgendaChoices } from "../use-agenda-choices.ts";
import { NewPointForm } from "./new-point-form.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { RefusedPoint } from "./refused-point.tsx";
import { useRefusals } from "./use-refusals.ts";
import { subjects } from "./wishes.ts";

const blank: NewPointWords = { verb: "instruct", text: "", dueDate: null, addressed: [] };

/** A point that is proposed at the meeting itself, and those that were not taken. */
export const NewPoint = ({ item }: { item: MinutesItem }) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const { writes } = useRefusals(subjects.newPoint(item.id));
  const [isOpen, setOpen] = useState(false);
  // Asked for with the desk: whoever writes a point may be without a network by then.
  useAgendaChoices();
  return (
    <>
      {writes.map((write) => (
        <RefusedPoint key={write.requestId} item={item} write={write} />
      ))}
      {isOpen ? (
        <NewPointForm
          initial={blank}
          refused={{}}
          onPut={(point) => {
            put(() => ({ kind: "addPoint", itemId: item.id, point }));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t("minutes.newPoint")}
        </Button>
      )}
    </>
  );
};
