/** Where to go after signing in: a path of this site and nothing else, or the first page. */
export const returnAddress = (wanted: string | undefined): string =>
  wanted !== undefined && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith("/sign-in") ? wanted : "/";
