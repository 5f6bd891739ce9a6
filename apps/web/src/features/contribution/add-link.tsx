import type { LinkEnd } from "./link-end.ts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAskedByAddress } from "../../lib/use-asked-by-address.ts";
import { LinkDialog } from "./link-dialog.tsx";

interface AddLinkProps {
  end: LinkEnd;
  name: string;
  /** The address asks for the dialog. */
  isAsked?: boolean;
}

/** «Связать с …»: for whoever may. */
export const AddLink = ({ end, name, isAsked = false }: AddLinkProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useAskedByAddress(isAsked || undefined, () => setIsOpen(true));
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
