import { Anchor } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { publicPath } from "./public-address.ts";
import classes from "./publications.module.css";

/** A publication that has just been made. */
export interface Published {
  number: number;
  /** The number that it corrects; null where it stands on its own. */
  corrects: number | null;
}

/** Says what was made and leads to it; takes the focus that the dialog had. */
export const PublishedNotice = ({ published: { number, corrects } }: { published: Published }) => {
  const { t } = useTranslation();
  const place = useRef<HTMLOutputElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <output ref={place} tabIndex={-1} className={classes["published"]} data-no-print>
      <Notice tone="good">
        {corrects === null
          ? t("publications.done.published", { number })
          : t("publications.done.corrected", { number, corrects })}{" "}
        <Anchor href={publicPath(number)} inherit underline="always">
          {t("publications.done.open", { number })}
        </Anchor>
      </Notice>
    </output>
  );
};
