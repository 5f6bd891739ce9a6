import type { MeetingDocuments } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import classes from "./documents.module.css";
import { paperAddress } from "./paper-address.ts";
import { PaperLink } from "./paper-link.tsx";
import { PaperRow } from "./paper-row.tsx";

/** An extract from the minutes for everybody whom adopted points are addressed to. */
export const ExtractsSection = ({ documents }: { documents: MeetingDocuments }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { meetingId, addressees, minutes } = documents;
  const all = t("meetingPapers.extracts.all");
  return (
    <SectionCard
      title={t("meetingPapers.extracts.title")}
      aside={<Text c="dimmed">{addressees.length}</Text>}
      note={minutes === "approved" ? t("meetingPapers.extracts.lead") : t("meetingPapers.extracts.draft")}
      isFlush
      {...(addressees.length === 0
        ? {}
        : {
            actions: (
              <PaperLink
                format="ZIP"
                name={all}
                href={paperAddress(["meetings", meetingId, "extracts.zip"], asOf)}
              />
            ),
          })}
    >
      {addressees.length === 0 ? (
        <Text px="md" pb="md" c="dimmed">
          {t("meetingPapers.extracts.none")}
        </Text>
      ) : (
        <ul className={classes["list"]}>
          {addressees.map(({ key, name, kind, points }) => (
            <PaperRow
              key={key}
              name={name}
              notes={[
                t(`meetingPapers.extracts.kind.${kind}`),
                t("meetingPapers.extracts.points", { count: points.length, points: points.join(", ") }),
              ]}
            >
              <PaperLink
                format="DOCX"
                name={t("meetingPapers.extracts.one", { name })}
                href={paperAddress(["meetings", meetingId, "extracts", `${key}.docx`], asOf)}
              />
            </PaperRow>
          ))}
        </ul>
      )}
    </SectionCard>
  );
};
