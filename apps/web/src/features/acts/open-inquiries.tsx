import { useQuery } from "@tanstack/react-query";
import { Box } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDeskProvider } from "./act-desk-provider.tsx";
import { InquiryLines } from "./inquiry-lines.tsx";
import classes from "./acts.module.css";

/** The questions that wait for the lead's answer, above everything else; nothing where none does. */
export const OpenInquiries = () => {
  const { t } = useTranslation();
  const { data } = useQuery(useTRPC().inquiry.list.queryOptions({ show: "to_answer", asOf: useAsOf() }));
  const inquiries = data?.inquiries ?? [];
  return (
    <ActDeskProvider>
      {inquiries.length === 0 ? null : (
        <Box mb="md">
          <SectionCard
            title={t("acts.questions")}
            aside={<CountBadge count={inquiries.length} tone="warning" />}
            isFlush
          >
            <ul className={classes["list"]}>
              {inquiries.map((inquiry) => (
                <li key={inquiry.id} className={classes["record"]}>
                  <InquiryLines inquiry={inquiry} withProject />
                </li>
              ))}
            </ul>
          </SectionCard>
        </Box>
      )}
    </ActDeskProvider>
  );
};
