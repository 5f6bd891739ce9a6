import type { BriefingScope, CalendarDate, Reference } from "@kedr/domain";
import { Button } from "@mantine/core";
import { IconPresentation } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BriefingBook } from "./briefing-book.tsx";

interface BriefingBookButtonProps {
  scope: BriefingScope;
  /** The day in the address. */
  asOf: CalendarDate | undefined;
  /** Industries of the page, each of which can have a book of its own. */
  industries?: readonly Reference[];
}

/** «Материалы для доклада»: the page as a Word file or a presentation. */
export const BriefingBookButton = ({ scope, asOf, industries = [] }: BriefingBookButtonProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPresentation size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t("briefing.title")}
      </Button>
      <BriefingBook
        isOpen={isOpen}
        scope={scope}
        asOf={asOf}
        industries={industries}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
};
