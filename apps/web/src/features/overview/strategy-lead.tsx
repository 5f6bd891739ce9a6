import type { Overview } from "@kedr/domain";
import { Anchor, List } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { Words } from "../../components/words.tsx";

type Strategy = NonNullable<Overview["strategy"]>;

const PublishedAddress = ({ url }: { url: string }) => (
  <Anchor href={url} target="_blank" rel="noreferrer" inherit>
    {url.replace(/^https?:\/\//, "").replace(/\/$/, "")} <IconExternalLink size={14} aria-hidden />
  </Anchor>
);

/** The strategy's name, where it is published, and its goals. */
export const StrategyLead = ({ strategy }: { strategy: Strategy }) => {
  const { t } = useTranslation();
  const { name, publishedUrl, goals } = strategy;
  // Only an address of the web becomes a link.
  const isLinkable = publishedUrl !== null && /^https?:\/\//.test(publishedUrl);
  return (
    <>
      <div>{name}</div>
      <div>
        {t("overview.strategy.published")}{" "}
        {isLinkable ? <PublishedAddress url={publishedUrl} /> : <Words text={publishedUrl} />}
      </div>
      {goals.length === 0 ? null : (
        <Disclosure summary={t("overview.strategy.goals", { n: goals.length })}>
          <List type="ordered" size="sm" spacing={2}>
            {goals.map(({ number, text }) => (
              <List.Item key={number}>{text}</List.Item>
            ))}
          </List>
        </Disclosure>
      )}
    </>
  );
};
