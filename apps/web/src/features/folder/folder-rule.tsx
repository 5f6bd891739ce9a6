import { folderPlaces } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import type { FolderReader } from "./folder-reader.ts";
import { wordPlace } from "./folder-words.ts";
import classes from "./folder.module.css";

/** The whole rule of the rank, in the words in which each item tells its part. */
export const FolderRule = ({ reader }: { reader: FolderReader }) => {
  const { t } = useTranslation();
  return (
    <div className={classes["rule"]}>
      <Disclosure summary={t("folder.why.how")}>
        <ol>
          {folderPlaces.map((place) => (
            <li key={place}>{wordPlace(place, reader, t)}</li>
          ))}
        </ol>
        {t("folder.why.one")} {t("folder.inHandNote")}
      </Disclosure>
    </div>
  );
};
