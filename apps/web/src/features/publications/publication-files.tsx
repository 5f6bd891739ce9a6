import type { PublicationView } from "@kedr/domain";
import { Anchor, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { FileSize } from "../../components/file-size.tsx";
import { CopyButton } from "./copy-button.tsx";
import { groupFiles, type KindedFile } from "./file-groups.ts";
import { publicFilePath } from "./public-address.ts";
import classes from "./publications.module.css";

/** Every file with its size and the fingerprint by which it is known again. */
export const PublicationFiles = ({ publication: { number, files } }: { publication: PublicationView }) => {
  const { t } = useTranslation();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <Disclosure
      summary={
        <>
          {t("publications.files.summary", { count: files.length })} · <FileSize bytes={total} />
        </>
      }
    >
      <Text size="xs" c="dimmed" mb={8}>
        {t("publications.files.note")}
      </Text>
      {groupFiles(files).map(({ group, files: ofGroup }) => (
        <section key={group}>
          <Title order={4} size="sm">
            {t(`publications.files.group.${group}`)}
          </Title>
          <ul className={classes["files"]}>
            {ofGroup.map((file) => (
              <File key={file.path} number={number} file={file} />
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
};

const File = ({ number, file }: { number: number; file: KindedFile }) => {
  const { t } = useTranslation();
  const { path, name, format, size, sha256 } = file;
  return (
    <li className={classes["file"]}>
      <Anchor href={publicFilePath(number, path)} inherit>
        {name === null
          ? path
          : t("publications.files.link", { name: t(`publications.files.name.${name}`), format })}
      </Anchor>
      <span className={classes["size"]}>
        <FileSize bytes={size} />
      </span>
      <span className={classes["hash"]}>
        <span className={classes["sha"]}>{sha256}</span>
        <CopyButton
          text={sha256}
          label={t("publications.action.copySha", { path })}
          done={t("publications.copied.sha", { path })}
        />
      </span>
    </li>
  );
};
