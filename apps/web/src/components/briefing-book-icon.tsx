import type { BriefingScope } from "@kedr/domain";
import { ActionIcon } from "@mantine/core";
import { IconPresentation } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../lib/as-of.ts";
import { BriefingBook } from "./briefing-book.tsx";

interface BriefingBookIconProps {
  scope: BriefingScope;
  /** What the book is about: the industry or the post, as its row names it. */
  subject: string;
}

/** «Материалы для доклада» of a row, as small as a row needs it. */
export const BriefingBookIcon = ({ scope, subject }: BriefingBookIconProps) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const [isOpen, setIsOpen] = useState(false);
  const label = t("briefing.of", { subject });
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={label}
        title={label}
        data-no-print
        onClick={() => setIsOpen(true)}
      >
        <IconPresentation size={16} aria-hidden />
      </ActionIcon>
      <BriefingBook
        isOpen={isOpen}
        scope={scope}
        subject={subject}
        asOf={asOf}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
};
