import type { LinkEnd } from "./link-end.ts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkDialog } from "./link-dialog.tsx";

/** «Связать с …»: for whoever may. */
export const AddLink = ({ end, name }: { end: LinkEnd; name: string }) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        {...(end.kind === "indicator"
          ? { "aria-label": t("contribution.actionOf.link", { indicator: name }) }
          : {})}
        onClick={() => setIsOpen(true)}
        data-no-print
      >
        {t(end.kind === "indicator" ? "contribution.action.link" : "contribution.action.linkIndicator")}
      </Button>
      {isOpen ? (
        <LinkDialog
          end={end}
          name={name}
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
};
