import type { PublicationPreview } from "@kedr/domain";
import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./publications.module.css";

/** How much goes in: records, the region's maturity, files. */
export const PreviewCounts = ({ preview: { counts, overall, files } }: { preview: PublicationPreview }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const label = (count: "projects" | "milestones" | "indicators" | "industries" | "maturity" | "files") =>
    t(`publications.preview.count.${count}`);
  return (
    <div>
      <Title order={4} size="sm" mb={4}>
        {t("publications.preview.counts")}
      </Title>
      <FactList
        facts={[
          ...(["projects", "milestones", "indicators"] as const).map((count) => ({
            label: label(count),
            value: format.integer(counts[count]),
          })),
          { label: label("industries"), value: <Industries counts={counts} /> },
          { label: label("maturity"), value: <Maturity overall={overall} /> },
          {
            label: label("files"),
            value: (
              <Disclosure summary={t("publications.files.summary", { count: files.length })}>
                <ul className={classes["paths"]}>
                  {files.map((path) => (
                    <li key={path}>{path}</li>
                  ))}
                </ul>
              </Disclosure>
            ),
          },
        ]}
      />
    </div>
  );
};

const Industries = ({ counts }: Pick<PublicationPreview, "counts">) => {
  const { t } = useTranslation();
  const { integer } = useFormat();
  const { industries, industriesNotEntered } = counts;
  if (industriesNotEntered === 0) return <>{integer(industries)}</>;
  return (
    <>
      {t("publications.preview.industriesOf", {
        industries: integer(industries),
        missing: integer(industriesNotEntered),
      })}
    </>
  );
};

const Maturity = ({ overall }: Pick<PublicationPreview, "overall">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, computed, counted, total } = overall;
  return (
    <>
      <div>
        {published === null
          ? t("publications.preview.maturity.notPublished")
          : t("publications.preview.maturity.published", { value: format.percent(published.value) })}
      </div>
      <div>
        {computed === null
          ? t("publications.preview.maturity.notComputed")
          : t("publications.preview.maturity.computed", {
              value: format.computedPercent(computed),
              counted,
              total,
            })}
      </div>
    </>
  );
};
