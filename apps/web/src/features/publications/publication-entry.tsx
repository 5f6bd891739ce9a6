import type { PublicationView } from "@kedr/domain";
import { Button, Group, Title } from "@mantine/core";
import { IconFileAlert } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useHash } from "../../lib/use-hash-target.ts";
import { anchorOf } from "./public-address.ts";
import { PublicationFacts } from "./publication-facts.tsx";
import { PublicationFiles } from "./publication-files.tsx";
import classes from "./publications.module.css";

/** Begins a correction; the button takes the focus back afterwards. */
export type OnCorrect = (publication: PublicationView, button: HTMLElement) => void;

interface PublicationEntryProps {
  publication: PublicationView;
  /** Null where nothing can be published: for readers, and on a past day. */
  onCorrect: OnCorrect | null;
}

/** A publication as the list tells of it: what it is of, who made it, and what corrects what. */
export const PublicationEntry = ({ publication, onCorrect }: PublicationEntryProps) => {
  const { t } = useTranslation();
  const { number, title, correctedBy } = publication;
  const id = anchorOf(number);
  const isTarget = useHash() === id;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTarget) heading.current?.focus();
  }, [isTarget]);
  return (
    <li id={id} className={classes["entry"]} data-target={isTarget}>
      <div className={classes["head"]} data-keep-together>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Group gap="xs" flex="1 1 16rem">
            <Title order={3} size="h4" tabIndex={-1} ref={heading} style={{ overflowWrap: "anywhere" }}>
              {t("publications.titleOf", { number, title })}
            </Title>
            {correctedBy.length > 0 ? (
              <StatusBadge tone="warning" icon={IconFileAlert}>
                {t("publications.corrected")}
              </StatusBadge>
            ) : null}
          </Group>
          {onCorrect !== null && correctedBy.length === 0 ? (
            <Button
              size="compact-sm"
              variant="default"
              data-no-print
              aria-label={t("publications.action.correctOf", { number })}
              onClick={(event) => onCorrect(publication, event.currentTarget)}
            >
              {t("publications.action.correct")}
            </Button>
          ) : null}
        </Group>
        <PublicationFacts publication={publication} />
      </div>
      <PublicationFiles publication={publication} />
    </li>
  );
};
