import type { CalendarDate, FolderItem } from "@kedr/domain";
import { folderPlaces } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { FolderReader } from "./folder-reader.ts";
import { wordPlace, wordReason, wordSince } from "./folder-words.ts";

interface WhyHereProps {
  item: FolderItem;
  today: CalendarDate;
  reader: FolderReader;
}

/** The place in the rank with its rule, and every reason with its figures. */
const Reasons = ({ item, today, reader }: WhyHereProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Text size="sm">
        {t("folder.why.place", {
          place: folderPlaces.indexOf(item.place) + 1,
          places: folderPlaces.length,
          rule: wordPlace(item.place, reader, t),
        })}
      </Text>
      <ul>
        {[item, ...item.also].map((matter) => (
          <li key={matter.key}>
            {t(`folder.kind.${matter.kind}`)}. {wordReason(matter.reason, { t, format }).main}
            {". "}
            {wordSince(matter, today, { t, format })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** «Почему это здесь?»; paper does not ask, so nothing is worded before somebody does. */
export const WhyHere = (told: WhyHereProps) => {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Disclosure summary={t("folder.why.open")} onOpen={() => setIsAsked(true)}>
      {isAsked ? <Reasons {...told} /> : null}
    </Disclosure>
  );
};
