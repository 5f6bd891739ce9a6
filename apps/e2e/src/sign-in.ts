import type { Page } from "@playwright/test";

/** Training accounts, one for each role, and a second lead and deputy governor. */
export const accounts = {
  administrator: "TACC-ADMINISTRATOR",
  project_office: "TACC-OFFICE",
  project_lead: "TACC-LEAD-EDUCATION",
  other_lead: "TACC-LEAD-HEALTH",
  deputy_governor: "TACC-DEPUTY-DIGITAL",
  other_deputy: "TACC-DEPUTY-HEALTH",
  council_secretary: "TACC-SECRETARY",
  council_member: "TACC-MEMBER",
  reader: "TACC-READER",
} as const;

export type AccountKey = keyof typeof accounts;

/** Enters by the session cookie alone, for specs whose subject is not the sign-in page; ends the session before it. */
export async function signInAs(page: Page, account: AccountKey): Promise<void> {
  await page.context().clearCookies();
  const response = await page.request.post("/auth/sign-in/training", {
    data: { accountId: accounts[account] },
  });
  if (!response.ok()) throw new Error(`sign-in as ${account} answered ${response.status()}`);
}
