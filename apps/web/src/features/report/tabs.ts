import type { Place } from "./kept-store.ts";
import { isSamePlace } from "./kept-store.ts";

/** What other tabs of this browser are told. */
export interface TabNews {
  what: "draft" | "delivery";
  place: Place;
}

const channelName = "kedr-reports";

/** Tells every other listener, those in this tab included. */
export const tellTabs = (news: TabNews): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
};

/** Hears what is told of one place, until the returned function is called. */
export const hearTabs = (place: Place, onNews: (what: TabNews["what"]) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<TabNews>) => {
    if (isSamePlace(data.place, place)) onNews(data.what);
  });
  return () => channel.close();
};
