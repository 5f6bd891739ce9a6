import type { ReactNode } from "react";
import { Button, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import classes from "./acts.module.css";

interface ActGroupProps<Item extends { id: string }> {
  title: string;
  /** What is open; it is always shown. */
  open: readonly Item[];
  /** What is settled waits behind a button, unless there is nothing else. */
  settled: readonly Item[];
  children: (item: Item) => ReactNode;
}

/** Records of one kind under their heading; nothing where there are none. */
export const ActGroup = <Item extends { id: string }>({
  title,
  open,
  settled,
  children,
}: ActGroupProps<Item>) => {
  const { t } = useTranslation();
  const [isAsked, { open: ask }] = useDisclosure(false);
  if (open.length + settled.length === 0) return null;
  const isWhole = isAsked || open.length === 0;
  return (
    <>
      <Title order={3} size="sm" px="md" py={6}>
        {title}
      </Title>
      <ul className={classes["list"]} aria-label={title}>
        {[...open, ...(isWhole ? settled : [])].map((item) => (
          <li key={item.id} className={classes["record"]} data-keep-together>
            {children(item)}
          </li>
        ))}
      </ul>
      {settled.length > 0 && !isWhole ? (
        <div className={classes["more"]} data-no-print>
          <Button size="compact-sm" variant="subtle" onClick={ask}>
            {t("acts.earlier", { count: settled.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
};
