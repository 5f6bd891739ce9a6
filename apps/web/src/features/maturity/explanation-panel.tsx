import type { RegionExplanation } from "@kedr/domain";
import { CloseButton, Group, Paper, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { IndicatorPanel } from "./indicator-panel.tsx";
import { IndustryPanel } from "./industry-panel.tsx";
import { explainLinkId, regionSubject } from "./maturity-search.ts";
import { RegionPanel } from "./region-explanation.tsx";
import classes from "./maturity.module.css";

interface PanelProps {
  region: RegionExplanation;
  subject: string;
}

/** The industry at hand, and the indicator of it where one is explained. */
const placeOf = ({ industries }: RegionExplanation, subject: string) => {
  const industry = industries.find(
    ({ industry: { id }, members }) => id === subject || members.some((member) => member.id === subject),
  );
  return { industry, member: industry?.members.find(({ id }) => id === subject) };
};

/** From the region down to what is explained. */
const Trail = ({ region, subject }: PanelProps) => {
  const { t } = useTranslation();
  const { industry } = placeOf(region, subject);
  if (subject === regionSubject) return null;
  const isIndustry = industry?.industry.id === subject;
  return (
    <nav aria-label={t("maturity.trail")} className={classes["trail"]} data-no-print>
      <AnchorLink to="/maturity" search={{ explain: regionSubject }} size="sm">
        {t("maturity.region")}
      </AnchorLink>
      {industry === undefined || isIndustry ? null : (
        <>
          <span aria-hidden>›</span>
          <AnchorLink to="/maturity" search={{ explain: industry.industry.id }} size="sm">
            {industry.industry.name}
          </AnchorLink>
        </>
      )}
    </nav>
  );
};

const Body = ({ region, subject }: PanelProps) => {
  const { industry } = placeOf(region, subject);
  if (subject === regionSubject) return <RegionPanel region={region} />;
  if (industry?.industry.id === subject) return <IndustryPanel industry={industry} />;
  return <IndicatorPanel indicatorId={subject} />;
};

/** How a figure came about. It takes the focus when it opens, and gives it back to the link when it closes. */
export const ExplanationPanel = ({ region, subject }: PanelProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { industry, member } = placeOf(region, subject);
  const isIndustry = industry?.industry.id === subject;
  const isElsewhere = subject !== regionSubject && industry === undefined;
  const outside = useQuery({
    ...useTRPC().indicator.explain.queryOptions({ indicatorId: subject, asOf: useAsOf() }),
    enabled: isElsewhere,
  });
  const ofIndicator = member?.name ?? outside.data?.explanation.name;
  const ofIndustry = isIndustry ? industry.industry.name : ofIndicator;
  const name = subject === regionSubject ? t("maturity.region") : ofIndustry;
  useEffect(() => {
    // In the next frame: on arrival the router itself still gives the focus to the page's title.
    const frame = requestAnimationFrame(() => {
      title.current?.focus({ preventScroll: true });
      // The panel stands above the table, at the top of the page.
      scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(frame);
  }, [subject]);
  const close = async () => {
    await navigate({ to: "/maturity", search: (before) => ({ ...before, explain: undefined }) });
    document.getElementById(explainLinkId(subject))?.focus();
  };
  return (
    <Paper component="section" withBorder bd="1px solid var(--kedr-line)" p="md" aria-labelledby={titleId}>
      <Trail region={region} subject={subject} />
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xs">
        <Title order={2} id={titleId} ref={title} tabIndex={-1}>
          {name === undefined ? t("shared.link.explain") : t("maturity.explainTitle", { name })}
        </Title>
        <CloseButton aria-label={t("maturity.close")} onClick={() => void close()} data-no-print />
      </Group>
      <Body region={region} subject={subject} />
    </Paper>
  );
};
