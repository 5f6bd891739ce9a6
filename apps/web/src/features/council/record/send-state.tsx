import { Text } from "@mantine/core";
import { IconCloudCheck, IconCloudOff, IconCloudUpload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useRecordDesk } from "./record-desk-context.ts";
import classes from "./record.module.css";

/** Whether everything that was written is with the server; the words are kept in the browser until it is. */
export const SendState = () => {
  const { t } = useTranslation();
  const { queue, isBroken } = useRecordDesk();
  const waiting = queue.filter(({ refusal }) => refusal === null).length;
  const standing = waiting === 0 ? "saved" : isBroken ? "offline" : "sending";
  const Shape = { saved: IconCloudCheck, offline: IconCloudOff, sending: IconCloudUpload }[standing];
  return (
    <output className={classes["sending"]} data-standing={standing}>
      <Shape size={18} aria-hidden />
      <Text span size="sm" inherit>
        {t(`minutes.sending.${standing}`, { count: waiting })}
      </Text>
    </output>
  );
};
