import type { Role } from "@kedr/domain";

/** The page that people with these roles work on; everybody else begins with the overview. */
const firstPage = (roles: readonly Role[]): string => {
  if (roles.includes("project_lead")) return "/my-work";
  if (roles.includes("deputy_governor")) return "/sector";
  return roles.includes("council_secretary") ? "/council" : "/";
};

/** Where to go after signing in: a path of this site and nothing else. Who asked for no page gets the one of the role. */
export const returnAddress = (wanted: string | undefined, roles: readonly Role[]): string =>
  wanted !== undefined && /^\/(?![/\\])./.test(wanted) && !wanted.startsWith("/sign-in")
    ? wanted
    : firstPage(roles);
